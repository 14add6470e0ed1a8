// The sample archive end to end: what the programs make of it against what its manifest says. The
// manifest was written by the author of the samples; these are floors, not proofs of quality.
#include <gtest/gtest.h>
#include <toml++/toml.h>

#include <iostream>
#include <set>

#include "tests/scenarios/served_archive.h"

namespace lotse::tests {
namespace {

using nlohmann::json;

const std::filesystem::path kCorpus = std::filesystem::path(LOTSE_SOURCE_DIR) / "corpus";

struct Expected {
  std::string type, date, language, audience, outcome;
  std::set<std::string> cities, goals;
};

std::set<std::string> strings(const toml::node_view<const toml::node>& list) {
  std::set<std::string> all;
  if (const auto* array = list.as_array())
    for (const auto& one : *array) {
      if (const auto text = one.value<std::string>())
        all.insert(*text);
      else if (const auto number = one.value<std::int64_t>())
        all.insert(std::to_string(*number));
    }
  return all;
}

std::string date_of(const toml::table& entry) {
  std::ostringstream text;
  if (const auto date = entry["date"].value<toml::date>()) text << *date;
  return text.str();
}

// Path in the corpus (with "#id" for a line) -> what the manifest says.
std::map<std::string, Expected> manifest() {
  const toml::table file = toml::parse_file((kCorpus / "manifest.toml").string());
  std::map<std::string, Expected> all;
  for (const auto& node : *file["document"].as_array()) {
    const toml::table& entry = *node.as_table();
    const std::string id = entry["id"].value_or(std::string());
    Expected expected{entry["type"].value_or(std::string()),
                      date_of(entry),
                      entry["language"].value_or(std::string()),
                      entry["audience"].value_or(std::string()),
                      entry["expected"].value_or(std::string("indexed")),
                      strings(toml::node_view<const toml::node>(entry["cities"])),
                      strings(toml::node_view<const toml::node>(entry["sdgs_stated"]))};
    all[entry["path"].value_or(std::string()) + (id.empty() ? "" : "#" + id)] = expected;
  }
  return all;
}

// The demo's own settings, with its data in a folder of the test's.
class Corpus : public testing::Test {
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
      const json one = json::parse(row);
      rows_[folders.at(one["source"]) + one["address"].get<std::string>()] = one;
    }
  }

  static std::unique_ptr<TempFolder> folder_;
  static std::unique_ptr<Server> server_;
  static std::map<std::string, json> rows_;
};
std::unique_ptr<TempFolder> Corpus::folder_;
std::unique_ptr<Server> Corpus::server_;
std::map<std::string, json> Corpus::rows_;

TEST_F(Corpus, EveryFileHasTheOutcomeThatTheManifestExpects) {
  const auto expected = manifest();
  EXPECT_GE(expected.size(), 90u);
  EXPECT_EQ(rows_.size(), expected.size());
  for (const auto& [path, one] : expected) {
    ASSERT_TRUE(rows_.contains(path)) << path;
    const json& row = rows_[path];
    const std::string outcome =
        row["stage"].get<std::string>() +
        (row["reason"].is_null() ? "" : ":" + row["reason"].get<std::string>());
    EXPECT_EQ(outcome, one.outcome) << path << " " << row.dump();
    const std::string audience = outcome == "indexed" ? row["audience"] : "";
    EXPECT_TRUE(audience.empty() || one.audience.empty() || audience == one.audience) << path;
  }
}

// Found, wrongly found and missed values over all documents.
struct Score {
  int right = 0, wrong = 0, missed = 0;
  void add(const std::set<std::string>& found, const std::set<std::string>& expected) {
    for (const auto& one : found) ++(expected.contains(one) ? right : wrong);
    for (const auto& one : expected) missed += found.contains(one) ? 0 : 1;
  }
  double precision() const { return right / static_cast<double>(right + wrong); }
  double recall() const { return right / static_cast<double>(right + missed); }
};

std::ostream& operator<<(std::ostream& out, const Score& score) {
  return out << "precision " << score.precision() << ", recall " << score.recall() << " ("
             << score.right << " right, " << score.wrong << " wrong, " << score.missed
             << " missed)";
}

TEST_F(Corpus, CitiesGoalsTypesAndDatesAreRecognised) {
  Score cities, goals, types, dates;
  for (const auto& [path, expected] : manifest()) {
    if (!rows_.contains(path) || rows_[path]["stage"] != "indexed" || expected.type.empty())
      continue;
    const json document =
        server_->json("/api/v1/documents/" + rows_[path]["id"].get<std::string>());
    std::set<std::string> found_cities, stated;
    for (const json& city : document["cities"]) found_cities.insert(city);
    for (const json& mention : document["mentions"])
      if (mention["kind"] == "sdg" && mention["strength"] == "stated") stated.insert(mention["id"]);
    cities.add(found_cities, expected.cities);
    goals.add(stated, expected.goals);
    types.add({document["type"]}, {expected.type});
    dates.add({document["date"].is_null() ? "" : document["date"].get<std::string>()},
              {expected.date});
  }
  std::cout << "cities " << cities << "\nstated goals " << goals << "\ntypes " << types
            << "\ndates " << dates << "\n";
  EXPECT_GE(cities.precision(), 0.99);
  EXPECT_GE(cities.recall(), 0.97);
  EXPECT_GE(goals.precision(), 0.99);
  EXPECT_GE(goals.recall(), 0.97);
  EXPECT_GE(types.precision(), 0.95);
  EXPECT_GE(dates.precision(), 0.95);
}

TEST_F(Corpus, QuestionsOfTheOfficeFindTheirPaper) {
  const auto first = [](const std::string& query) {
    const json answer = server_->json("/api/v1/search?size=1&q=" + query);
    if (answer.at("hits").empty()) return std::string("nothing");
    const std::string id = answer.at("hits").at(0).at("id");  // a hit itself shows no reference
    return server_->json("/api/v1/documents/" + id).at("reference").dump();
  };
  EXPECT_EQ(first("90140-23"), "\"90140-23\"");
  EXPECT_EQ(first("90140%20-%2023"), "\"90140-23\"");
  EXPECT_EQ(first("Drucksache+90185-23BA"), "\"90185-23BA\"");
  EXPECT_EQ(first("90185-23-BA"), "\"90185-23BA\"");
}

TEST_F(Corpus, EveryPartnerCityHasDocuments) {
  for (const char* city : {"amiens", "leeds", "zwickau", "novi-sad", "trabzon", "buffalo",
                           "netanya", "xian", "rostow-am-don", "schytomyr", "kumasi", "pittsburgh",
                           "vancouver", "cluj-napoca", "dabola", "dura"})
    EXPECT_GE(server_->json(std::string("/api/v1/search?city=") + city)["total"].get<int>(), 5)
        << city;
}

}  // namespace
}  // namespace lotse::tests
