#include "indexer/sources/jsonl_source.h"

#include <gtest/gtest.h>

#include "tests/indexer/sources/listing_log.h"
#include "tests/temp_folder.h"

namespace lotse::sources {
namespace {

std::string listed(const std::string& content, std::size_t chunk) {
  const tests::TempFolder folder;
  JsonlSource source(folder.write("docs.jsonl", content), chunk);
  return sources::listed(source);
}

TEST(JsonlSource, HandsOutWholeLines) {
  EXPECT_EQ(listed("a\nb\nc\n", 100), "lines 1: a\nb\nc\n; complete");
  EXPECT_EQ(listed("a\nb\nc", 4), "lines 1: a\nb\n; lines 3: c; complete");
  EXPECT_EQ(listed("", 4), "complete");
}

TEST(JsonlSource, ALineLongerThanAChunkIsHandedOutWhole) {
  EXPECT_EQ(listed("abcdefgh\nb\n", 3), "lines 1: abcdefgh\n; lines 2: b\n; complete");
}

TEST(JsonlSource, AnUnchangedFileIsNotRead) {
  const tests::TempFolder folder;
  const auto file = folder.write("docs.jsonl", "a\n");
  std::filesystem::last_write_time(
      file, std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
  JsonlSource source(file);
  EXPECT_EQ(sources::listed(source, fingerprint_of(file)), "unchanged; complete");
  EXPECT_EQ(sources::listed(source, "another"), "lines 1: a\n; complete");
}

TEST(JsonlSource, AMissingFileIsIncomplete) {
  JsonlSource source("/nowhere/docs.jsonl");
  EXPECT_EQ(sources::listed(source), "incomplete");
}

}  // namespace
}  // namespace lotse::sources
