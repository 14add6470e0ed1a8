#include "indexer/readers/json_lines.h"

#include <gtest/gtest.h>

#include "tests/indexer/readers/show.h"

namespace lotse::readers {
namespace {

std::string lines(std::string_view chunk, std::size_t first_line = 1) {
  std::string all;
  for (const JsonLine& line : read_json_lines(chunk, first_line)) {
    all += std::to_string(line.line) + " " + line.id + " " + show(line.result) + ";";
  }
  return all;
}

TEST(JsonLines, ReadsWholeLines) {
  EXPECT_EQ(lines("{\"id\":\"a\",\"title\":\"T\",\"text\":\"Eins\\n\\nZwei\"}\n\n"
                  "{\"id\":\"b\",\"title\":\"U\",\"text\":\"x\\ny\",\"date\":\"2023-11-23\","
                  "\"language\":\"de\"}"),
            "1 a T / Eins / Zwei;3 b U (2023-11-23, de) / x\ny;");
}

TEST(JsonLines, NamesLineAndKey) {
  const auto fault = [](std::string_view rest) {
    return lines("{\"id\":\"a\",\"title\":\"T\",\"text\":\"x\"" + std::string(rest) + "}", 7);
  };
  EXPECT_EQ(fault(",\"datum\":\"x\""), "1 a malformed: line 7: unknown key \"datum\";");
  EXPECT_EQ(fault(",\"type\":1"), "1 a malformed: line 7: key \"type\" must be a string;");
  EXPECT_EQ(fault(",\"type\":{}"), "1 a malformed: line 7: key \"type\" must be a string;");
  EXPECT_EQ(fault(",\"id\":\"b\""), "1 a malformed: line 7: key \"id\" stands twice;");
  EXPECT_EQ(fault(",\"date\":\"23.11.2023\""),
            "1 a malformed: line 7: key \"date\" is \"23.11.2023\", not a date YYYY-MM-DD;");
  EXPECT_EQ(fault(",\"audience\":\"all\""),
            "1 a malformed: line 7: key \"audience\" is \"all\", not public or internal;");
  EXPECT_EQ(fault(",\"type\":\"memo\""),
            "1 a malformed: line 7: key \"type\" is \"memo\", not one of the document types;");
  EXPECT_EQ(lines("{\"id\":\"a\"}"), "1 a malformed: line 1: key \"title\" is missing;");
  EXPECT_EQ(lines("[1]"), "1  malformed: line 1: a line must be an object;");
  EXPECT_EQ(lines("{\"id\":"), "1  malformed: line 1: no valid JSON at byte 7;");
}

TEST(JsonLines, ABrokenLineCostsItselfOnly) {
  EXPECT_EQ(lines("nonsense\n{\"id\":\"a\",\"title\":\"T\",\"text\":\"x\"}\n"),
            "1  malformed: line 1: no valid JSON at byte 2;2 a T / x;");
}

TEST(JsonLines, OptionalKeysMayBeNull) {
  EXPECT_EQ(lines("{\"id\":\"a\",\"title\":\"T\",\"text\":\"x\",\"date\":null}"), "1 a T / x;");
}

TEST(JsonLines, NothingToRead) {
  EXPECT_EQ(lines(""), "");
  EXPECT_EQ(lines("{\"id\":\"a\",\"title\":\"T\",\"text\":\" \"}"),
            "1 a empty: key \"text\" holds no text;");
}

}  // namespace
}  // namespace lotse::readers
