#include "server/pages/city_page.h"

#include "server/pages/chart.h"
#include "server/pages/facts.h"
#include "server/pages/hit_card.h"
#include "server/pages/links.h"
#include "server/pages/not_found_page.h"
#include "server/pages/partnership.h"
#include "server/pages/wording.h"

namespace lotse::pages {
namespace {

constexpr int kNewest = 5;

// Documents of this city by kind: "Beschlüsse (7)", each a search.
Values kinds(const Visit& visit, const search::SearchRequest& request,
             const search::SearchResult& result) {
  Values all = list();
  for (const search::FacetValue& value :
       result.facets[static_cast<std::size_t>(schema::Facet::kType)]) {
    if (value.count == 0) continue;
    Values kind;
    kind["label"] = value.label;
    kind["count"] = visit.say_count("documents", value.count);
    kind["link"] = search_link(visit, with_value(request, schema::Facet::kType, value.value));
    all.push_back(kind);
  }
  return all;
}

Values statements(const Visit& visit, const std::vector<schema::Named>& kinds,
                  const std::vector<schema::Statement>& all) {
  if (all.empty()) return false;
  Values values;
  values["statements"] = statement_rows(visit, kinds, all);
  return values;
}

void add_statements(const Visit& visit, const schema::Knowledge& knowledge,
                    const schema::City& city, Values& values) {
  const std::string partnership = partnership_text(visit, knowledge, city, today());
  values["unrelated"] = !is_partner(city, knowledge) && city.id != knowledge.home;
  values["partnership"] = text_or_nothing(partnership);
  values["as_of"] = visit.say("as_of", {{"date", visit.date(today())}});
  values["relations"] = statements(visit, knowledge.relation_kinds, city.relations);
  values["activities"] = statements(visit, knowledge.activity_states, city.activities);
}

void add_documents(const Frame& frame, const Visit& visit, const schema::Knowledge& knowledge,
                   const search::SearchRequest& request, Values& values) {
  const search::SearchResult result = newest(frame, request, kNewest);
  std::vector<YearCount> years =
      year_counts(result.facets[static_cast<std::size_t>(schema::Facet::kYear)]);
  for (YearCount& year : years) {
    year.link =
        search_link(visit, with_value(request, schema::Facet::kYear, std::to_string(year.year)));
  }
  values["total"] = visit.say_count("documents", result.total);
  values["has_documents"] = result.total > 0;
  values["all_link"] = search_link(visit, request);
  values["kinds"] = kinds(visit, request, result);
  values["chart"] = chart_values(visit, years);
  values["entries"] = document_list(visit, knowledge, records_of(result));
}

}  // namespace

Values goal_rows(const Visit& visit, const Frame& frame, const search::SearchRequest& request) {
  const auto knowledge = frame.searcher.knowledge();
  Values rows = list();
  for (const auto& [number, count] : goal_counts(frame, request)) {
    if (count.stated + count.suggested == 0) continue;
    const schema::GoalEntry* goal = knowledge->goal(number);
    Values row;
    row["number"] = std::to_string(number);
    row["name"] = goal ? goal->label.in(visit.language()) : "";
    row["link"] =
        search_link(visit, with_value(request, schema::Facet::kSdg, std::to_string(number)));
    row["counts"] = visit.say("goal.counts", {{"stated", visit.number(count.stated)},
                                              {"suggested", visit.number(count.suggested)}});
    rows.push_back(row);
  }
  return rows;
}

http::Response city_page(const Frame& frame, const http::Request& request,
                         const std::string& slug) {
  const Visit visit(request);
  const auto knowledge = frame.searcher.knowledge();
  const schema::City* city = knowledge->city(slug);
  if (!city) return not_found_page(frame, visit);
  const search::SearchRequest of_city = only(visit, schema::Facet::kCity, slug);
  const std::string name = city->label.in(visit.language());
  Values values;
  values["heading"] = name;
  values["country"] = schema::label_of(knowledge->countries, city->country, visit.language());
  values["home"] = city->id == knowledge->home;
  values["cities_link"] = visit.link("/cities");
  add_statements(visit, *knowledge, *city, values);
  add_documents(frame, visit, *knowledge, of_city, values);
  put_list(values, "goals", goal_rows(visit, frame, of_city));
  return answer(frame, visit, {name, "city", values, "cities"});
}

}  // namespace lotse::pages
