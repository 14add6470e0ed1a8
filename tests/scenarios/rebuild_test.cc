// New generations are swapped in, and documents committed, under a server that goes on answering.
#include <gtest/gtest.h>

#include <atomic>

#include "tests/scenarios/served_archive.h"

namespace lotse::tests {
namespace {

TEST(Rebuild, SwapsUnderARunningServerWithoutAFailedRequest) {
  Archive archive;
  for (int i = 0; i < 40; ++i)
    archive.file(std::to_string(i) + ".txt", "Bericht " + std::to_string(i) + " aus Leeds\n");
  ASSERT_EQ(archive.indexer({"run"}).code, 0);
  Server server(archive.config());
  std::atomic<bool> stop{false};
  std::atomic<int> good{0}, bad{0};
  std::vector<std::thread> askers;
  for (int asker = 0; asker < 2; ++asker)
    askers.emplace_back([&] {
      while (!stop) {
        const std::string answer = server.get("/api/v1/search?q=Leeds");
        const bool held =
            http::status_of(answer) == "200" && answer.find("\"total\":4") != std::string::npos;
        ++(held ? good : bad);
      }
    });
  for (int swap = 0; swap < 8; ++swap) {
    EXPECT_EQ(archive.indexer({"rebuild"}).code, 0);
    archive.file("new" + std::to_string(swap) + ".txt", "Neu aus Leeds\n");
    EXPECT_EQ(archive.indexer({"run"}).code, 0);
  }
  stop = true;
  for (std::thread& asker : askers) asker.join();
  EXPECT_EQ(bad, 0);
  EXPECT_GT(good, 50);
  EXPECT_EQ(server.json("/api/v1/search?q=Leeds")["total"], 48);
}

TEST(Rebuild, ANewDocumentIsFoundAtOnce) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  ASSERT_EQ(archive.indexer({"run"}).code, 0);
  Server server(archive.config());
  EXPECT_EQ(server.json("/api/v1/search?q=Trabzon")["total"], 0);
  archive.file("b.txt", "Gäste aus Trabzon\n");
  ASSERT_EQ(archive.indexer({"run"}).code, 0);
  EXPECT_EQ(server.json("/api/v1/search?q=Trabzon")["total"], 1);
}

}  // namespace
}  // namespace lotse::tests
