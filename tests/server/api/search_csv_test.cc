#include "server/api/search_csv.h"

#include <gtest/gtest.h>

#include "tests/server/api/api_site.h"

namespace lotse::api {
namespace {

TEST(SearchCsv, EveryHitBelowAHeaderLine) {
  ApiSite site;
  schema::Record undated;
  undated.id = "aaaaaaaaaaaaaaaa";
  undated.title = "Vermerk, \"kurz\"\nzweite Zeile";
  undated.type = "other";
  undated.language = "de";
  undated.cities = {"leeds", "amiens"};
  undated.source = "lines";
  site.searcher.records.push_back(undated);
  const auto answer = site.ask("/api/v1/search?format=csv");
  EXPECT_EQ(answer.content_type, "text/csv; charset=utf-8; header=present");
  EXPECT_EQ(answer.header("Content-Disposition"), "attachment; filename=\"lotse.csv\"");
  EXPECT_EQ(
      answer.body,
      "id,title,type,date,year,language,cities,sdgs_stated,sdgs_suggested,networks,reference,"
      "source,url\r\n"
      "abcdefghijklmnop,Partnerschaft mit Kumasi,resolution,2023-11-23,2023,de,kumasi,17,13,,,"
      "lines,https://example.org/a\r\n"
      "aaaaaaaaaaaaaaaa,\"Vermerk, \"\"kurz\"\"\nzweite Zeile\",other,,,de,leeds amiens,,,,,"
      "lines,\r\n");
}

TEST(SearchCsv, CellsAreQuotedWhereNeeded) {
  EXPECT_EQ(csv_cell(""), "");
  EXPECT_EQ(csv_cell("Städte"), "Städte");
  EXPECT_EQ(csv_cell("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_cell("a;b"), "\"a;b\"");
  EXPECT_EQ(csv_cell("a\"b"), "\"a\"\"b\"");
  EXPECT_EQ(csv_cell(" a"), "\" a\"");
}

TEST(SearchCsv, NoCellIsAFormula) {
  EXPECT_EQ(csv_cell("=1+1"), "'=1+1");
  EXPECT_EQ(csv_cell("+49 231"), "'+49 231");
  EXPECT_EQ(csv_cell("-5"), "'-5");
  EXPECT_EQ(csv_cell("@SUM(A1)"), "'@SUM(A1)");
  EXPECT_EQ(csv_cell("|calc"), "'|calc");
  EXPECT_EQ(csv_cell("\t=1"), "\"'\t=1\"");
  EXPECT_EQ(csv_cell("\r=1"), "\"'\r=1\"");
  EXPECT_EQ(csv_cell("  =1"), "\"'  =1\"");
  EXPECT_EQ(csv_cell("＝1"), "'＝1");
  EXPECT_EQ(csv_cell("=HYPERLINK(\"http://x\",\"y\")"),
            "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
  EXPECT_EQ(csv_cell("1=1"), "1=1");
}

}  // namespace
}  // namespace lotse::api
