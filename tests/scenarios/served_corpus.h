// The sample archive, indexed and served to staff by the real programs, for all tests of a suite.
#pragma once

#include <cstdlib>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "tests/scenarios/served_archive.h"

namespace lotse::tests {

// The demo's own settings, with its data in a folder of the test's.
class ServedCorpus : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::make_unique<TempFolder>();
    ::setenv("LOTSE_DATA_DIR", (*folder_ / "var").c_str(), 1);
    const Ended ended = run({program("lotse-indexer"), "--config", config(), "run"});
    ASSERT_EQ(ended.code, 0) << ended.err;
    server_ = std::make_unique<Server>(
        config(), std::vector<std::string>{"--audience", "staff", "--no-login"});
    read_rows();
  }
  static void TearDownTestSuite() {
    server_.reset();
    folder_.reset();
    ::unsetenv("LOTSE_DATA_DIR");
  }

  static std::string config() {
    return (std::filesystem::path(LOTSE_SOURCE_DIR) / "config/lotse.toml").string();
  }
  static void read_rows() {
    const std::map<std::string, std::string> folders{
        {"rat", "public/council/"},       {"vereinbarungen", "public/agreements/"},
        {"presse", "public/press/"},      {"meldungen", "lines/press.jsonl#"},
        {"berichte", "public/reports/"},  {"web", "public/web/"},
        {"beschaedigt", "public/dirty/"}, {"intern", "internal/"}};
    std::istringstream rows(
        run({program("lotse-indexer"), "--config", config(), "status", "--json", "--documents"})
            .out);
    for (std::string row; std::getline(rows, row);) {
      const nlohmann::json one = nlohmann::json::parse(row);
      rows_[folders.at(one["source"]) + one["address"].get<std::string>()] = one;
    }
  }

  inline static std::unique_ptr<TempFolder> folder_;
  inline static std::unique_ptr<Server> server_;
  inline static std::map<std::string, nlohmann::json> rows_;  // by path in the corpus
};

}  // namespace lotse::tests
