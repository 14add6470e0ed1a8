// 2,000 random requests over the sample archive through HTTP: totals and facet counts against a
// recount over the documents as the API shows them.
#include <gtest/gtest.h>

#include <random>
#include <set>

#include "tests/scenarios/served_corpus.h"

namespace lotse::tests {
namespace {

using nlohmann::json;
using Values = std::set<std::string>;
using Facets = std::map<std::string, Values>;  // facet -> values, of a document or chosen

const std::vector<std::string> kFacets{"city", "sdg",     "year",     "type",
                                       "body", "network", "language", "source"};
const std::vector<std::string> kWords{"",
                                      "Partnerschaft",
                                      "Klima",
                                      "Kumasi",
                                      "Schule",
                                      "water",
                                      "Delegation",
                                      "Beschluss",
                                      "der",
                                      "Leeds -Schule",
                                      "\"Stadt Dortmund\"",
                                      "Wasser ODER climate",
                                      "Jug*",
                                      "unbekanntwort"};

Values one_or_none(const json& value) {
  if (value.is_null() || value == "") return {"none"};
  return {value.is_string() ? value.get<std::string>() : value.dump()};
}

Values all_or_none(const json& list) {
  Values values;
  for (const json& one : list) values.insert(one.is_string() ? one.get<std::string>() : one.dump());
  return values.empty() ? Values{"none"} : values;
}

Facets facets_of(const json& document) {
  return {{"city", all_or_none(document["cities"])},
          {"sdg", all_or_none(document["sdgs"])},
          {"year", one_or_none(document["year"])},
          {"type", one_or_none(document["type"])},
          {"body", one_or_none(document["body"])},
          {"network", all_or_none(document["networks"])},
          {"language", one_or_none(document["language"])},
          {"source", one_or_none(document["source"])}};
}

bool meet(const Values& one, const Values& other) {
  return std::any_of(one.begin(), one.end(),
                     [&other](const std::string& value) { return other.contains(value); });
}

class CorpusRecount : public ServedCorpus {
 protected:
  void SetUp() override {
    for (const auto& [path, row] : rows_) {
      if (row["stage"] != "indexed") continue;
      const std::string id = row["id"];
      documents_[id] = facets_of(server_->json("/api/v1/documents/" + id));
      for (const auto& [facet, values] : documents_[id])
        seen_[facet].insert(values.begin(), values.end());
    }
    for (const std::string& word : kWords) hits_[word] = hits_of(word);
  }

  static std::string encoded(const std::string& text) {
    std::string out;
    for (const unsigned char c : text) {
      const char hex[] = {'%', "0123456789ABCDEF"[c >> 4], "0123456789ABCDEF"[c & 15], '\0'};
      out += std::isalnum(c) != 0 ? std::string(1, static_cast<char>(c)) : hex;
    }
    return out;
  }

  // Which documents the words alone find; choices are then counted by hand.
  static Values hits_of(const std::string& words) {
    Values ids;
    for (int page = 1;; ++page) {
      const json answer = server_->json("/api/v1/search?facets=0&size=100&q=" + encoded(words) +
                                        "&page=" + std::to_string(page));
      for (const json& hit : answer["hits"]) ids.insert(hit["id"]);
      if (answer["hits"].size() < 100) return ids;
    }
  }

  Facets random_choices() {
    Facets chosen;
    for (const std::string& facet : kFacets) {
      if (random_() % 4 != 0) continue;
      const std::vector<std::string> values(seen_[facet].begin(), seen_[facet].end());
      for (auto count = 1 + random_() % 3; count > 0; --count)
        chosen[facet].insert(values[random_() % values.size()]);
    }
    if (random_() % 20 == 0) chosen["city"].insert("atlantis");
    return chosen;
  }

  // "total; city kumasi=3 leeds=1; ..." by hand.
  std::string counted(const std::string& words, const Facets& chosen) {
    std::map<std::string, std::map<std::string, int>> counts;
    for (const auto& [facet, values] : chosen)
      for (const std::string& value : values) counts[facet][value] = 0;
    int total = 0;
    for (const std::string& id : hits_[words]) total += count(documents_[id], chosen, counts);
    return text(total, counts);
  }

  // Adds one hit to the counts of every facet whose other choices it meets; 1 if it meets all.
  static int count(const Facets& document, const Facets& chosen,
                   std::map<std::string, std::map<std::string, int>>& counts) {
    std::vector<std::string> missed;
    for (const auto& [facet, values] : chosen)
      if (!meet(document.at(facet), values)) missed.push_back(facet);
    for (const auto& [facet, values] : document)
      if (missed.empty() || (missed.size() == 1 && missed[0] == facet))
        for (const std::string& value : values) ++counts[facet][value];
    return missed.empty() ? 1 : 0;
  }

  static std::string text(int total, std::map<std::string, std::map<std::string, int>>& counts) {
    std::string text = std::to_string(total);
    for (const std::string& facet : kFacets) {
      text += "; " + facet;
      for (const auto& [value, number] : counts[facet])
        text += " " + value + "=" + std::to_string(number);
    }
    return text;
  }

  static std::string answered(const std::string& words, const Facets& chosen) {
    std::string target = "/api/v1/search?size=1&q=" + encoded(words);
    for (const auto& [facet, values] : chosen)
      for (const std::string& value : values) target += "&" + facet + "=" + encoded(value);
    const json answer = server_->json(target);
    std::map<std::string, std::map<std::string, int>> counts;
    for (const std::string& facet : kFacets)
      for (const json& value : answer["facets"][facet])
        counts[facet][value["value"]] = value["count"];
    return text(answer["total"], counts);
  }

  std::map<std::string, Facets> documents_;
  Facets seen_;
  std::map<std::string, Values> hits_;
  std::mt19937 random_{20261123};
};

TEST_F(CorpusRecount, TwoThousandRandomRequestsCountAlike) {
  ASSERT_GT(documents_.size(), 100u);
  for (int request = 0; request < 2000; ++request) {
    const std::string& words = kWords[random_() % kWords.size()];
    const Facets chosen = random_choices();
    ASSERT_EQ(answered(words, chosen), counted(words, chosen)) << request << ": " << words;
  }
}

}  // namespace
}  // namespace lotse::tests
