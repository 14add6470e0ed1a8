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

TEST(Kill, AtThirtyMomentsOfAPassNothingIsLost) {
  Archive archive;
  fill(archive, 0);
  const microseconds pass = whole_pass(archive);
  std::mt19937 random(20231123);
  int killed = 0;
  for (int moment = 0; moment < 30; ++moment) {
    fill(archive, moment + 1);
    if (moment % 2 == 0) archive.remove("d" + std::to_string(moment) + ".txt");
    Process process({program("lotse-indexer"), "--config", archive.config(), "run"});
    std::this_thread::sleep_for(pass * static_cast<int>(random() % 1000) / 1000);
    process.signal(SIGKILL);
    killed += process.wait().code == 128 + SIGKILL ? 1 : 0;
    ASSERT_EQ(archive.indexer({"run"}).code, 0) << "moment " << moment;
    const Ended verified = archive.indexer({"verify"});
    ASSERT_EQ(verified.code, 0) << "moment " << moment << "\n" << verified.out;
    const int left = moment % 2 == 0 ? 119 : 120;
    ASSERT_EQ(verified.out, std::to_string(left) + " documents, 0 differences\n");
  }
  EXPECT_GE(killed, 20) << "too many passes ended before the kill";
}

}  // namespace
}  // namespace lotse::tests
