// The program that makes the table, where lists are missing.
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/analyzers/lemmas/table.h"
#include "tests/process.h"
#include "tests/temp_folder.h"

namespace lotse::tests {
namespace {

namespace fs = std::filesystem;

Ended make_table(const TempFolder& root) {
  fs::create_directories(root / "usr/share/trans");
  root.write("usr/share/trans/de-en", "gehen {vi} | gehend | gegangen | er ging :: to go\n");
  return Process({program("lotse-lemma-table"), (root / "german.lemmas").string(),
                  root.path().string()})
      .wait();
}

TEST(LemmaTableProgram, NamesWhatIsMissing) {
  TempFolder root;
  const Ended made = make_table(root);
  EXPECT_EQ(made.code, 0) << made.err;
  EXPECT_NE(made.err.find("hunspell-de-de-frami is not there"), std::string::npos) << made.err;
  EXPECT_EQ(bytes_of(root / "german.lemmas.missing"), "hunspell-de-de-frami\n");
  const std::string bytes = bytes_of(root / "german.lemmas");
  const analyzers::Lemmas lemmas(std::as_bytes(std::span(bytes)));
  EXPECT_EQ(joined_keys(lemmas.families("ging")), "gehen");
}

TEST(LemmaTableProgram, TheSameListsGiveTheSameFile) {
  TempFolder one, two;
  ASSERT_EQ(make_table(one).code, 0);
  ASSERT_EQ(make_table(two).code, 0);
  EXPECT_EQ(bytes_of(one / "german.lemmas"), bytes_of(two / "german.lemmas"));
}

}  // namespace
}  // namespace lotse::tests
