#include "indexer/catalogue/catalogue.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "indexer/catalogue/document_id.h"
#include "tests/temp_folder.h"

namespace lotse::catalogue {
namespace {

// A catalogue in a folder of its own, with short words for what the tests do to it.
class CatalogueTest : public testing::Test {
 protected:
  void put(const std::string& address, const std::string& audience, const std::string& text) {
    catalogue_.begin();
    Document document;
    document.text = text;
    catalogue_.put_document(row(address, audience), document);
    catalogue_.commit();
  }
  void reject(const std::string& address, const std::string& reason) {
    Row rejected = row(address, "public");
    rejected.reason = reason;
    catalogue_.begin();
    catalogue_.put_rejection(rejected);
    catalogue_.commit();
  }
  static Row row(const std::string& address, const std::string& audience) {
    Row row;
    row.id = document_id("s", address);
    row.source = "s";
    row.address = address;
    row.audience = audience;
    row.hash = content_hash(address);
    return row;
  }
  // The journal as "1+a 2-a": sequence, addition or deletion, address.
  std::string journal(Audience audience, std::uint64_t after = 0) {
    std::string text;
    for (const Change& change : catalogue_.changes_after(audience, after, 100)) {
      const auto named = catalogue_.row(change.id);
      text += (text.empty() ? "" : " ") + std::to_string(change.seq) +
              (change.deletion ? "-" : "+") + named->address;
    }
    return text;
  }
  std::string stage(const std::string& address) {
    const auto found = catalogue_.row(document_id("s", address));
    return found ? found->stage + (found->reason.empty() ? "" : ":" + found->reason) : "none";
  }

  tests::TempFolder folder_;
  Catalogue catalogue_{folder_ / "catalogue.db"};
};

TEST(DocumentId, IsSixteenCharactersOfBase32AndStable) {
  EXPECT_EQ(document_id("lines", "a").size(), 16u);
  EXPECT_EQ(document_id("lines", "a").find_first_not_of("abcdefghijklmnopqrstuvwxyz234567"),
            std::string::npos);
  EXPECT_NE(document_id("lines", "a"), document_id("line", "sa"));
  EXPECT_EQ(content_hash("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

// What a kill leaves: a file without tables; a transaction that has begun to write its pages.
TEST(CatalogueAfterAKill, AFileWithoutTablesIsAnEmptyCatalogue) {
  const tests::TempFolder folder;
  const auto catalogue = Catalogue::read_only(folder.write("catalogue.db", ""));
  EXPECT_EQ(catalogue->document_count(), 0);
}

TEST(CatalogueAfterAKill, AHalfWrittenTransactionIsRolledBackByAReaderToo) {
  const tests::TempFolder folder;
  const auto file = folder / "catalogue.db";
  Catalogue catalogue(file);
  catalogue.begin();
  Row row;
  row.source = "s";
  row.audience = "public";
  Document document;
  document.text = std::string(8u << 20, 'x');  // more than SQLite's cache: pages reach the disk
  for (const char* id : {"a", "b"}) {
    row.id = id;
    catalogue.put_document(row, document);
  }
  const auto copy = folder / "killed.db";  // as a kill at this moment would leave both files
  std::filesystem::copy_file(file, copy);
  std::filesystem::copy_file(file.string() + "-journal", copy.string() + "-journal");
  EXPECT_EQ(Catalogue::read_only(copy)->document_count(), 0);
}

TEST_F(CatalogueTest, SequencesCountPerAudience) {
  put("a", "public", "x");
  put("b", "internal", "y");
  put("c", "public", "z");
  EXPECT_EQ(journal(Audience::kPublic), "1+a 2+c");
  EXPECT_EQ(journal(Audience::kInternal), "1+b");
  EXPECT_EQ(catalogue_.head(Audience::kPublic), 2u);
}

TEST_F(CatalogueTest, TheJournalKeepsTheLastEntryOfADocument) {
  put("a", "public", "x");
  put("b", "public", "y");
  put("a", "public", "changed");
  EXPECT_EQ(journal(Audience::kPublic), "2+b 3+a");
  EXPECT_EQ(journal(Audience::kPublic, 2), "3+a");
}

TEST_F(CatalogueTest, AChangeOfAudienceDeletesFromTheOther) {
  put("a", "public", "x");
  put("a", "internal", "x");
  EXPECT_EQ(journal(Audience::kPublic), "2-a");
  EXPECT_EQ(journal(Audience::kInternal), "1+a");
}

TEST_F(CatalogueTest, ARejectionDeletesWhatWasIndexed) {
  put("a", "public", "x");
  reject("a", "encrypted");
  EXPECT_EQ(journal(Audience::kPublic), "2-a");
  EXPECT_EQ(stage("a"), "rejected:encrypted");
  EXPECT_FALSE(catalogue_.content(document_id("s", "a")).has_value());
}

TEST_F(CatalogueTest, MarkedIndexedUpToASequence) {
  put("a", "public", "x");
  put("b", "public", "y");
  catalogue_.mark_indexed(Audience::kPublic, 0, 1);
  EXPECT_EQ(stage("a") + " " + stage("b"), "indexed extracted");
}

TEST_F(CatalogueTest, WhatWasNotSeenIsGone) {
  put("a", "public", "x");
  put("b", "public", "y");
  catalogue_.mark_gone("s", {document_id("s", "b")});
  EXPECT_EQ(stage("a") + " " + stage("b"), "gone extracted");
  EXPECT_EQ(journal(Audience::kPublic), "2+b 3-a");
  EXPECT_EQ(catalogue_.document_count(), 1);
}

TEST_F(CatalogueTest, TheContentComesBackWhole) {
  Document document;
  document.title = "T\xC3\xA4tigkeit";
  document.text = "Eins\n\nZwei";
  document.sections = {{"Kopf", 3, 0, 4}, {"", std::nullopt, 6, 10}};
  document.notes = {"charset windows-1252 assumed"};
  catalogue_.begin();
  catalogue_.put_document(row("a", "public"), document);
  catalogue_.commit();
  const auto back = catalogue_.content(document_id("s", "a"));
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(back->title + "|" + back->text + "|" + back->notes.at(0),
            document.title + "|" + document.text + "|" + document.notes.at(0));
  EXPECT_EQ(back->sections.at(0).page, 3);
  EXPECT_EQ(back->sections.at(1).page, std::nullopt);
}

TEST_F(CatalogueTest, WhatWasNotCommittedIsLost) {
  {
    Catalogue other(folder_ / "other.db");
    other.begin();
    Document document;
    other.put_document(row("a", "public"), document);
  }
  Catalogue again(folder_ / "other.db");
  EXPECT_EQ(again.document_count(), 0);
}

TEST_F(CatalogueTest, ADamagedFileIsNamed) {
  const auto file = folder_.write("broken.db", "SQLite format 3\0 and then nothing of the kind");
  EXPECT_THROW(Catalogue catalogue(file), std::runtime_error);
}

}  // namespace
}  // namespace lotse::catalogue
