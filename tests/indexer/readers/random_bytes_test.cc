// Every reader on bytes without meaning, bare and behind the mark that chooses the reader: no
// crash, no endless loop, and a document keeps its promises.
#include <gtest/gtest.h>

#include <random>

#include "analyzers/charset.h"
#include "indexer/readers/json_lines.h"
#include "tests/indexer/readers/show.h"

namespace lotse {
namespace {

std::string random_bytes(std::mt19937& random, std::size_t size, bool marks) {
  constexpr std::string_view kMarks =
      "<>/=\"' &;[](){}#*-_|!?\n\t\f\0\xFF\xC3\xBC"
      "aZ09.:";
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i) {
    bytes += marks ? kMarks[random() % kMarks.size()] : static_cast<char>(random() % 256);
  }
  return bytes;
}

void check(const Extraction& result) {
  const auto* document = std::get_if<Document>(&result);
  if (document == nullptr) return;
  EXPECT_TRUE(analyzers::is_valid_utf8(document->text));
  EXPECT_TRUE(analyzers::is_valid_utf8(document->title));
  EXPECT_EQ(document->text.find('\0'), std::string::npos);
  std::size_t end = 0;
  for (const Section& section : document->sections) {
    EXPECT_EQ(section.begin, end);
    end = section.end;
  }
  EXPECT_TRUE(document->sections.empty() || end == document->text.size());
}

TEST(RandomBytes, NoReaderFalls) {
  std::mt19937 random(7);  // NOLINT: the same bytes every time
  const std::vector<std::pair<std::string, std::string>> heads{
      {"", ""},
      {"", "a.md"},
      {"---\n", "a.md"},
      {"<html>", ""},
      {"<?xml version='1.0'?><a>", ""},
      {"<akomaNtoso>", ""},
      {"%PDF-1.4\n", ""},
      {"PK\x03\x04", ""},
      {"\xFF\xFE", "a.txt"},
      {"PK\x03\x04" + std::string(26, '\0') + "mimetypeapplication/vnd.oasis.opendocument.text",
       ""}};
  for (int i = 0; i < 200; ++i) {
    for (const auto& [head, name] : heads) {
      const std::string bytes = head + random_bytes(random, 1 + random() % 600, i % 2 == 0);
      check(readers::read_document({bytes, name, i % 3 == 0 ? "windows-1251" : ""}));
    }
    (void)readers::read_json_lines("{" + random_bytes(random, 100, true), 1);
  }
}

}  // namespace
}  // namespace lotse
