// A searcher without an index: one document, and whatever else a test puts in.
#pragma once

#include <stdexcept>

#include "server/search/searcher.h"

namespace lotse::search {

inline schema::Record sample_record() {
  schema::Record record;
  record.id = "abcdefghijklmnop";
  record.title = "Partnerschaft mit Kumasi";
  record.url = "https://example.org/a";
  record.type = "resolution";
  record.date = "2023-11-23";
  record.language = "de";
  record.source = "lines";
  record.address = "a.pdf";
  record.audience = "public";
  record.cities = {"kumasi"};
  record.goals = {{13, tagging::Strength::kDerived}, {17, tagging::Strength::kStated}};
  record.text = "Kumasi und SDG 17.";
  return record;
}

inline schema::Knowledge sample_knowledge() {
  schema::Knowledge knowledge;
  knowledge.home = "dortmund";
  knowledge.countries = {{"gh", {"Ghana", "Ghana"}, {}}, {"de", {"Deutschland", "Germany"}, {}}};
  knowledge.relation_kinds = {{"twin", {"Städtepartnerschaft", "Town twinning"}, {}}};
  schema::City home{"dortmund", {"Dortmund", "Dortmund"}, "de", 51.5, 7.5, {}, {}, {}};
  schema::City kumasi{"kumasi", {"Kumasi", "Kumasi"}, "gh", 6.75, -1.5, {"Coomassie"}, {}, {}};
  kumasi.relations = {{"twin", "2024-05-14", "", {"Urkunde", "Charter"}, "https://example.org/u"}};
  knowledge.cities = {home, kumasi};
  knowledge.goals = {{17, {"Partnerschaften", "Partnerships"}, "#19486a"}};
  return knowledge;
}

class FakeSearcher : public Searcher {
 public:
  FakeSearcher() {
    result.text = "kumasi";
    result.canonical = "kumasi";
    result.total = 1;
    result.took_ms = 3.14;
    Hit hit;
    hit.record = sample_record();
    hit.score = 12.3456;
    hit.snippet = {{"mit ", false}, {"Kumasi", true}};
    hit.matched = {{"kumasi", "Kumasi", "word"}};
    result.hits = {hit};
    result.facets[0] = {{"kumasi", "Kumasi", 1, false}};
    result.facets[2] = {{"17", "17 Partnerschaften", 1, false}};
    records = {sample_record()};
  }

  std::variant<SearchResult, Refusal> search(const SearchRequest& request) override {
    if (broken) throw std::runtime_error("cannot open /srv/lotse/index");
    asked = request;
    if (refusal) return *refusal;
    return result;
  }
  std::optional<Refusal> every_hit(const SearchRequest& request,
                                   const std::function<void(const schema::Record&)>& row) override {
    asked = request;
    if (refusal) return refusal;
    for (const auto& record : records) row(record);
    return std::nullopt;
  }
  std::optional<schema::Record> document(const std::string& id) override {
    for (const auto& record : records)
      if (record.id == id) return record;
    return std::nullopt;
  }
  std::vector<schema::Record> related(const std::string&, int) override { return {}; }
  std::vector<Suggestion> suggest(const std::string& q, const std::string& language) override {
    return {{q + "asi", "city " + language}};
  }
  std::vector<SnippetPart> highlight(const std::string&, const std::string& text) override {
    return {{text, false}};
  }
  std::shared_ptr<const schema::Knowledge> knowledge() override {
    return std::make_shared<schema::Knowledge>(sample_knowledge());
  }
  ArchiveState state() override {
    if (broken) throw std::runtime_error("cannot open /srv/lotse/index");
    return {7, "2024-05-14", "gen-1"};
  }

  SearchResult result;
  std::vector<schema::Record> records;
  std::optional<Refusal> refusal;
  SearchRequest asked;  // the last request
  bool broken = false;
};

}  // namespace lotse::search
