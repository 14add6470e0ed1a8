// Damaged files through the real child. Every one has an outcome, the parent goes on, and good
// documents between them are read. The long run takes LOTSE_MUTANTS=100000.
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <random>

#include "indexer/extract/extractor.h"
#include "tests/indexer/extract/golden_files.h"
#include "tests/indexer/readers/show.h"

namespace lotse::extract {
namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t limit) { return random() % limit; }

void flip_bytes(std::string& bytes, Random& random) {
  for (std::size_t i = 0, count = 1 + below(random, 20); i < count; ++i) {
    bytes[below(random, bytes.size())] = static_cast<char>(below(random, 256));
  }
}

void truncate(std::string& bytes, Random& random) { bytes.resize(1 + below(random, bytes.size())); }

void repeat_part(std::string& bytes, Random& random) {
  const std::size_t begin = below(random, bytes.size());
  const std::string part = bytes.substr(begin, below(random, 400));
  for (int i = 0; i < 20; ++i) bytes.insert(begin, part);
}

void remove_part(std::string& bytes, Random& random) {
  bytes.erase(below(random, bytes.size()), 1 + below(random, 200));
}

// Numbers are lengths, offsets and counts: the interesting places of PDF and zip.
void change_number(std::string& bytes, Random& random) {
  const auto at = bytes.find_first_of("0123456789", below(random, bytes.size()));
  if (at != std::string::npos) bytes.replace(at, 1, "99999999");
}

std::string mutant_of(std::string bytes, Random& random) {
  constexpr std::array kChanges{flip_bytes, truncate, repeat_part, remove_part, change_number};
  for (std::size_t i = 0, count = 1 + below(random, 3); i < count && !bytes.empty(); ++i) {
    kChanges[below(random, kChanges.size())](bytes, random);
  }
  return bytes;
}

TEST(Mutants, EachHasAnOutcomeAndGoodFilesBetweenAreRead) {
  const char* wanted = std::getenv("LOTSE_MUTANTS");
  const int count = wanted == nullptr ? 200 : std::atoi(wanted);
  Limits limits;
  limits.cpu = std::chrono::seconds(5);
  limits.wall = std::chrono::seconds(15);
  Extractor extractor(LOTSE_BIN_DIR "/lotse-extract", limits);
  const auto files = golden_files();
  Random random(20240501);  // NOLINT: the same mutants every time
  std::map<std::string, int> outcomes;
  for (int i = 0; i < count; ++i) {
    const auto& file = files[static_cast<std::size_t>(i) % files.size()];
    const auto result =
        extractor.extract(mutant_of(bytes_of(file), random), file.filename().string());
    const auto* rejection = std::get_if<Rejection>(&result);
    const std::string outcome = rejection == nullptr ? "document" : rejection->reason;
    ++outcomes[outcome];
    if (outcome == "crashed") std::printf("%d %s %s\n", i, file.c_str(), show(result).c_str());
    if (i % 10 == 0) {
      EXPECT_EQ(show(extractor.extract("Gutes Dokument", "")), "Gutes Dokument / Gutes Dokument");
    }
  }
  int all = 0;
  for (const auto& [outcome, times] : outcomes) {
    std::printf("%6d %s\n", times, outcome.c_str());
    all += times;
  }
  EXPECT_EQ(all, count);
  EXPECT_EQ(outcomes["crashed"], 0) << "a reader that falls over damaged files";
}

}  // namespace
}  // namespace lotse::extract
