// How fast documents go through the child. Prints figures; asserts only that all were read, since
// tests do not depend on the machine's speed.
#include <gtest/gtest.h>

#include "indexer/extract/extractor.h"
#include "tests/indexer/extract/golden_files.h"
#include "tests/indexer/extract/sanitized.h"
#include "tests/indexer/readers/show.h"

namespace lotse::extract {
namespace {

double seconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

TEST(Throughput, SmallPages) {
  Extractor extractor(LOTSE_BIN_DIR "/lotse-extract", {});
  const std::string page =
      bytes_of(std::filesystem::path(LOTSE_SOURCE_DIR) / "tests/golden/html/presse-chromium.html");
  constexpr int kPages = 300;
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < kPages; ++i) {
    ASSERT_TRUE(std::holds_alternative<Document>(extractor.extract(page, "a.html")));
  }
  const double seconds = seconds_since(begin);
  std::printf("%.0f pages of %zu bytes a second\n", kPages / seconds, page.size());
}

TEST(Throughput, LongText) {
  if (kSanitized) GTEST_SKIP() << "speed counts in the release build";
  Extractor extractor(LOTSE_BIN_DIR "/lotse-extract", {});
  std::string text;
  while (text.size() < 20u << 20) text += "Die Städte bekräftigen ihre Freundschaft.\n\n";
  const auto begin = std::chrono::steady_clock::now();
  ASSERT_TRUE(std::holds_alternative<Document>(extractor.extract(text, "a.txt")));
  std::printf("%.0f MB of text a second\n",
              static_cast<double>(text.size()) / 1e6 / seconds_since(begin));
}

TEST(Throughput, Lines) {
  Extractor extractor(LOTSE_BIN_DIR "/lotse-extract", {});
  std::string chunk;
  constexpr int kLines = 20'000;
  for (int i = 0; i < kLines; ++i) {
    chunk += "{\"id\":\"" + std::to_string(i) + "\",\"title\":\"Titel\",\"text\":\"" +
             std::string(500, 'x') + "\"}\n";
  }
  const auto begin = std::chrono::steady_clock::now();
  ASSERT_EQ(extractor.extract_lines(chunk, 1).size(), static_cast<std::size_t>(kLines));
  std::printf("%.0f JSON lines a second\n", kLines / seconds_since(begin));
}

}  // namespace
}  // namespace lotse::extract
