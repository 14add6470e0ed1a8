#include "fake_searcher.h"

#include <algorithm>
#include <map>

namespace lotse::pages {
namespace {

using schema::Facet;

std::vector<std::string> values_of(const schema::Record& record, Facet facet) {
  switch (facet) {
    case Facet::kCity:
      return record.cities;
    case Facet::kType:
      return {record.type};
    case Facet::kLanguage:
      return {record.language};
    case Facet::kBody:
      return record.body.empty() ? std::vector<std::string>{} : std::vector{record.body};
    case Facet::kYear:
      return record.year() ? std::vector{std::to_string(*record.year())}
                           : std::vector<std::string>{"none"};
    default:
      return {};
  }
}

std::vector<std::string> goals_of(const schema::Record& record, bool stated_only) {
  std::vector<std::string> goals;
  for (const schema::Goal& goal : record.goals) {
    if (stated_only && goal.strength == tagging::Strength::kDerived) continue;
    goals.push_back(std::to_string(goal.number));
  }
  return goals;
}

bool carries(const schema::Record& record, const search::SearchRequest& request,
             std::size_t except) {
  if (record.title.find(request.q) == std::string::npos &&
      record.text.find(request.q) == std::string::npos) {
    return false;
  }
  for (std::size_t i = 0; i < schema::kPublicFacets; ++i) {
    if (request.chosen[i].empty() || i == except) continue;
    const auto facet = static_cast<Facet>(i);
    const auto values = facet == Facet::kSdg ? goals_of(record, request.stated_goals_only)
                                             : values_of(record, facet);
    if (std::ranges::none_of(values, [&](const std::string& value) {
          return std::ranges::find(request.chosen[i], value) != request.chosen[i].end();
        })) {
      return false;
    }
  }
  return true;
}

std::vector<search::FacetValue> counted(const std::vector<schema::Record>& records,
                                        const search::SearchRequest& request, std::size_t i) {
  std::map<std::string, std::uint64_t> counts;
  for (const std::string& value : request.chosen[i]) counts[value];
  const auto facet = static_cast<Facet>(i);
  for (const schema::Record& record : records) {
    if (!carries(record, request, i)) continue;
    for (const std::string& value : facet == Facet::kSdg
                                        ? goals_of(record, request.stated_goals_only)
                                        : values_of(record, facet)) {
      ++counts[value];
    }
  }
  std::vector<search::FacetValue> values;
  for (const auto& [value, count] : counts) {
    const auto& chosen = request.chosen[i];
    values.push_back({value, value, count, std::ranges::find(chosen, value) != chosen.end()});
  }
  return values;
}

}  // namespace

std::variant<search::SearchResult, search::Refusal> FakeSearcher::search(
    const search::SearchRequest& request) {
  if (request.q == "((((") return search::Refusal{"q", "zu tief geschachtelt"};
  search::SearchResult result;
  result.text = result.canonical = request.q;
  result.notes = notes;
  result.widened = widened;
  result.suggestions = suggestions;
  result.other_reading_total = other_reading_total;
  result.page = request.page;
  result.size = request.size;
  for (const schema::Record& record : records) {
    if (!carries(record, request, schema::kPublicFacets)) continue;
    ++result.total;
    if (result.hits.size() == static_cast<std::size_t>(request.size)) continue;
    search::Hit hit;
    hit.record = record;
    hit.snippet = highlight(request.q, record.text.substr(0, record.text.find('\n')));
    hit.page = record.media_type == "application/pdf" ? std::optional(2) : std::nullopt;
    hit.matched = matched;
    hit.also = doubles;
    result.hits.push_back(hit);
  }
  for (std::size_t i = 0; i < schema::kPublicFacets && request.with_facets; ++i) {
    result.facets[i] = counted(records, request, i);
  }
  return result;
}

std::optional<search::Refusal> FakeSearcher::every_hit(
    const search::SearchRequest& request, const std::function<void(const schema::Record&)>& row) {
  for (const schema::Record& record : records) {
    if (carries(record, request, schema::kPublicFacets)) row(record);
  }
  return {};
}

std::optional<schema::Record> FakeSearcher::document(const std::string& id) {
  const auto found = std::ranges::find(records, id, &schema::Record::id);
  return found == records.end() ? std::nullopt : std::optional(*found);
}

std::vector<schema::Record> FakeSearcher::related(const std::string& id, int size) {
  std::vector<schema::Record> others;
  for (const schema::Record& record : records) {
    if (record.id != id && others.size() < static_cast<std::size_t>(size)) others.push_back(record);
  }
  return others;
}

std::vector<search::SnippetPart> FakeSearcher::highlight(const std::string& q,
                                                         const std::string& text) {
  std::vector<search::SnippetPart> parts;
  std::size_t at = 0;
  for (std::size_t hit = 0; !q.empty() && (hit = text.find(q, at)) != std::string::npos;) {
    parts.push_back({text.substr(at, hit - at), false});
    parts.push_back({q, true});
    at = hit + q.size();
  }
  parts.push_back({text.substr(at), false});
  return parts;
}

std::shared_ptr<const schema::Knowledge> FakeSearcher::knowledge() {
  return std::make_shared<const schema::Knowledge>(known);
}

namespace {

schema::Knowledge sample_knowledge() {
  schema::Knowledge known;
  known.home = "dortmund";
  known.cities = {
      {"dortmund", {"Dortmund", "Dortmund"}, "de", 0, 0, {}, {}, {}},
      {"rostow-am-don",
       {"Rostow am Don", "Rostov-on-Don"},
       "ru",
       0,
       0,
       {},
       {{"twinning", "1978", "", {"Partnerschaft seit 1978", "Twinned since 1978"}, "Urkunde"}},
       {{"suspended", "2022-03-31", "", {"Kontakte ruhen", "Contacts rest"}, "Ratsbeschluss"}}},
      {"kumasi",
       {"Kumasi", "Kumasi"},
       "gh",
       0,
       0,
       {},
       {{"project", "2011", "2024-05-13", {"", ""}, ""},
        {"twinning", "2024-05-14", "", {"Urkunde", "Deed"}, "https://example.org/deed"}},
       {}},
      {"leeds", {"Leeds", "Leeds"}, "gb", 0, 0, {}, {{"twinning", "1969", "", {}, ""}}, {}},
      {"aachen", {"Aachen", "Aachen"}, "de", 0, 0, {}, {}, {}},
  };
  known.countries = {{"de", {"Deutschland", "Germany"}, {}},
                     {"ru", {"Russland", "Russia"}, {}},
                     {"gh", {"Ghana", "Ghana"}, {}},
                     {"gb", {"Vereinigtes Königreich", "United Kingdom"}, {}}};
  known.bodies = {{"rat", {"Rat der Stadt", "City Council"}, {}}};
  known.relation_kinds = {{"twinning", {"Städtepartnerschaft", "Town twinning"}, {}},
                          {"project", {"Projektpartnerschaft", "Project partnership"}, {}}};
  known.activity_states = {{"suspended", {"Kontakte ruhen", "contacts suspended"}, {}}};
  known.goals = {
      {13, {"Maßnahmen zum Klimaschutz", "Climate action"}, "#3f7e44"},
      {17, {"Partnerschaften zur Erreichung der Ziele", "Partnerships for the goals"}, "#19486a"}};
  return known;
}

schema::Record sample_record() {
  schema::Record record;
  record.id = "aaaaaaaaaaaaaaaa";
  record.title = "Klimapartnerschaft mit Kumasi";
  record.url = "https://example.org/a";
  record.type = "proposal";
  record.date = "2023-03-14";
  record.language = "de";
  record.source = "corpus";
  record.address = "a.pdf";
  record.audience = "public";
  record.reference = "90412-23";
  record.body = "rat";
  record.item = "4.2";
  record.original = "abcdef";
  record.media_type = "application/pdf";
  record.cities = {"kumasi"};
  record.goals = {{13, tagging::Strength::kStated}, {17, tagging::Strength::kDerived}};
  record.text = "Anlass\n\nDie Stadt verlängert. SDG 13 gilt. Kumasi stimmt zu.\n\nZweite Seite.";
  record.sections = {{"Anlass", 1, 0, 60}, {"", 2, 62, record.text.size()}};
  record.mentions = {{"sdg", "13", 31, 37, "number", tagging::Strength::kStated, false},
                     {"city", "kumasi", 44, 50, "name", tagging::Strength::kStated, false}};
  return record;
}

}  // namespace

FakeSearcher sample_searcher() {
  FakeSearcher searcher;
  searcher.known = sample_knowledge();
  schema::Record resolution = sample_record();
  schema::Record visit = sample_record();
  visit.id = "bbbbbbbbbbbbbbbb";
  visit.title = "A visit from Leeds";
  visit.type = "press_release";
  visit.date = "2019-06-01";
  visit.language = "en";
  visit.cities = {"leeds", "dortmund"};
  visit.goals = {};
  visit.mentions = {};
  visit.sections = {};
  visit.text = "A delegation from Leeds visited.";
  visit.media_type = "text/html";
  schema::Record undated = visit;
  undated.id = "cccccccccccccccc";
  undated.title = "Aachen ohne Datum";
  undated.date = "";
  undated.language = "de";
  undated.body = undated.item = undated.reference = "";
  undated.cities = {"aachen"};
  undated.text = "Ein Vermerk.";
  searcher.records = {resolution, visit, undated};
  return searcher;
}

}  // namespace lotse::pages
