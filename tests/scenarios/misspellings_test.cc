// How many misspelt questions of a list of our own come back right, on the sample archive, by the
// real programs; and that no word that is found is ever corrected.
#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "analyzers/normalize.h"
#include "analyzers/tokenizer.h"
#include "tests/scenarios/served_corpus.h"

namespace lotse::tests {
namespace {

struct Misspelling {
  std::string typed, meant;
};

std::vector<Misspelling> misspellings() {
  std::ifstream file(std::filesystem::path(LOTSE_SOURCE_DIR) /
                     "tests/server/spelling/misspellings.tsv");
  std::vector<Misspelling> list;
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string::npos) continue;
    list.push_back({line.substr(0, tab), line.substr(tab + 1)});
  }
  return list;
}

std::string encoded(const std::string& text) {
  std::string target;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    target += std::string("%") + "0123456789abcdef"[byte >> 4] + "0123456789abcdef"[byte & 15];
  }
  return target;
}

class Misspellings : public ServedCorpus {
 protected:
  static nlohmann::json answer(const std::string& q) {
    return server_->json("/api/v1/search?size=1&facets=0&q=" + encoded(q));
  }
  static std::string first_suggestion(const std::string& q) {
    const auto suggestions = answer(q)["suggestions"];
    return suggestions.empty() ? "" : suggestions[0]["text"].get<std::string>();
  }
  // Capitals are the archive's.
  static bool is_same(const std::string& one, const std::string& other) {
    return !one.empty() && analyzers::folded(one) == analyzers::folded(other);
  }
};

TEST_F(Misspellings, MostComeBackRightAtFirstPlace) {
  const auto list = misspellings();
  ASSERT_GE(list.size(), 150u);
  int right[2] = {}, all[2] = {};
  for (std::size_t i = 0; i < list.size(); ++i) {
    ++all[i % 2];
    right[i % 2] += is_same(first_suggestion(list[i].typed), list[i].meant);
  }
  std::cout << "at first place: " << right[0] << " of " << all[0] << ", held out " << right[1]
            << " of " << all[1] << '\n';
  EXPECT_GE(right[0], all[0] * 9 / 10);
  EXPECT_GE(right[1], all[1] * 9 / 10);
}

TEST_F(Misspellings, WhatWasMeantIsNotCorrectedAgain) {
  for (const Misspelling& one : misspellings()) {
    const auto found = answer(one.meant);
    EXPECT_GT(found["total"], 0) << one.meant;
    EXPECT_EQ(found["suggestions"].size(), 0u) << one.meant << ": " << found["suggestions"];
  }
}

// Every word of twenty documents is spelled right, and found.
TEST_F(Misspellings, WordsOfTheArchiveAreLeftAlone) {
  std::set<std::string> words;
  const auto newest = server_->json("/api/v1/search?size=20&sort=newest");
  for (const auto& hit : newest["hits"]) {
    const auto id = hit["id"].get<std::string>();
    const std::string text = server_->json("/api/v1/documents/" + id)["text"];
    for (const analyzers::Token& token : analyzers::tokenize(text)) words.insert(token.text);
  }
  ASSERT_GT(words.size(), 500u);
  std::string corrected;
  for (const std::string& word : words) {
    const std::string suggestion = first_suggestion(word);
    if (!suggestion.empty()) corrected += word + " -> " + suggestion + "; ";
  }
  EXPECT_EQ(corrected, "");
}

}  // namespace
}  // namespace lotse::tests
