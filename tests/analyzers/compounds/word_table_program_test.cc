// The program that makes the table, and the one that splits, where lists are missing.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "tests/analyzers/compounds/table.h"
#include "tests/process.h"
#include "tests/temp_folder.h"

namespace lotse::tests {
namespace {

namespace fs = std::filesystem;

Ended make_table(const TempFolder& root) {
  fs::create_directories(root / "share");
  return Process({program("lotse-word-table"), (root / "share/german.words").string(),
                  root.path().string()})
      .wait();
}

// The program looks for share/ beside its own bin/.
Ended split_beside(const TempFolder& root, const std::string& words) {
  fs::create_directories(root / "bin");
  fs::copy_file(program("lotse-indexer"), root / "bin/lotse-indexer",
                fs::copy_options::overwrite_existing);
  return Process({(root / "bin/lotse-indexer").string(), "split"}, words).wait();
}

TEST(WordTableProgram, NamesWhatIsMissing) {
  TempFolder root;
  fs::create_directories(root / "usr/share/dict");
  root.write("usr/share/dict/ngerman", "Stadt\nRat\nStadtrat\n");
  const Ended made = make_table(root);
  EXPECT_EQ(made.code, 0) << made.err;
  for (const char* package : {"hunspell-de-de-frami", "trans-de-en"}) {
    EXPECT_NE(made.err.find(package + std::string(" is not there")), std::string::npos);
  }
  EXPECT_EQ(made.err.find("wngerman"), std::string::npos);
  const Ended split = split_beside(root, "Stadtrat\n");
  EXPECT_EQ(split.code, 0);
  EXPECT_NE(split.err.find("made without trans-de-en"), std::string::npos) << split.err;
}

TEST(WordTableProgram, TheSameListsGiveTheSameFile) {
  TempFolder one, two;
  for (TempFolder* root : {&one, &two}) {
    fs::create_directories(*root / "usr/share/dict");
    root->write("usr/share/dict/ngerman", "Stadt\nRat\nStadtrat\nStadthaus\nRathaus\nHaus\n");
    ASSERT_EQ(make_table(*root).code, 0);
  }
  EXPECT_EQ(file_bytes(one / "share/german.words"), file_bytes(two / "share/german.words"));
}

TEST(SplitProgram, WithoutATableEveryWordIsGivenBackAndTheUserIsTold) {
  TempFolder root;
  const Ended split = split_beside(root, "Stadtrat\n\nMarktplatz\n");
  EXPECT_EQ(split.code, 0);
  EXPECT_EQ(split.out, "Stadtrat\n\nMarktplatz\n");
  EXPECT_NE(split.err.find("no word table at"), std::string::npos);
}

TEST(SplitProgram, ADamagedTableIsNamed) {
  TempFolder root;
  fs::create_directories(root / "share");
  root.write("share/german.words", "lotse");
  const Ended split = split_beside(root, "Stadtrat\n");
  EXPECT_EQ(split.code, 1);
  EXPECT_NE(split.err.find("german.words: no word table of this version"), std::string::npos);
}

TEST(SplitProgram, OneWordPerLine) {
  const Ended split =
      Process({program("lotse-indexer"), "split"}, "Vertragspartner\nRat\n\n西安\n").wait();
  EXPECT_EQ(split.out, "Vertrags|partner\nRat\n\n西安\n");
}

}  // namespace
}  // namespace lotse::tests
