// kill -9 in the middle of a pass, at many moments: run again, and nothing is lost, doubled or left
// in one store only.
#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "tests/indexer/archive.h"

namespace lotse::tests {
namespace {

using std::chrono::microseconds;
using std::chrono::steady_clock;

void fill(const Archive& archive, int version) {
  std::string lines;
  for (int i = 0; i < 60; ++i) {
    const std::string number = std::to_string(i), text = "Fassung " + std::to_string(version);
    archive.file("d" + number + ".txt", "Bericht " + number + "\n\n" + text + "\n");
    lines += "{\"id\":\"" + number + "\",\"title\":\"Zeile\",\"text\":\"" + text + "\"}\n";
  }
  archive.lines(lines);
}

microseconds whole_pass(const Archive& archive) {
  const auto begin = steady_clock::now();
  EXPECT_EQ(archive.indexer({"run"}).code, 0);
  return std::chrono::duration_cast<microseconds>(steady_clock::now() - begin);
}

// Runs a pass and kills it after a part of the time that a whole one takes; true if it was killed.
bool killed_pass(const Archive& archive, microseconds after) {
  Process process({program("lotse-indexer"), "--config", archive.config(), "run"});
  std::this_thread::sleep_for(after);
  process.signal(SIGKILL);
  return process.wait().code == 128 + SIGKILL;
}

TEST(Kill, AtThirtyMomentsOfAPassNothingIsLost) {
  constexpr int kKills = 30, kMostPasses = 120;
  Archive archive;
  fill(archive, 0);
  const microseconds pass = whole_pass(archive);
  std::mt19937 random(20231123);
  int killed = 0;
  for (int version = 1; killed < kKills && version <= kMostPasses; ++version) {
    fill(archive, version);
    const bool removed = version % 2 == 0;
    if (removed) archive.remove("d7.txt");
    killed += killed_pass(archive, pass * static_cast<int>(random() % 1000) / 1000) ? 1 : 0;
    ASSERT_EQ(archive.indexer({"run"}).code, 0) << "version " << version;
    const Ended verified = archive.indexer({"verify"});
    ASSERT_EQ(verified.out, std::to_string(removed ? 119 : 120) + " documents, 0 differences\n");
    ASSERT_EQ(verified.code, 0);
  }
  EXPECT_EQ(killed, kKills);
}

}  // namespace
}  // namespace lotse::tests
