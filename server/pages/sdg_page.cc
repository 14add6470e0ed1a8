#include "server/pages/sdg_page.h"

#include <algorithm>
#include <charconv>

#include "server/pages/chart.h"
#include "server/pages/facts.h"
#include "server/pages/hit_card.h"
#include "server/pages/links.h"
#include "server/pages/not_found_page.h"

namespace lotse::pages {
namespace {

constexpr int kNewest = 5;
constexpr std::size_t kCities = 12;

// "13", not "013" or "13x".
std::optional<int> goal_number(const std::string& text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return std::to_string(number) == text ? std::optional(number) : std::nullopt;
}

Values top_cities(const Visit& visit, const search::SearchRequest& request,
                  const search::SearchResult& result) {
  Values cities = list();
  for (const search::FacetValue& value :
       result.facets[static_cast<std::size_t>(schema::Facet::kCity)]) {
    if (value.count == 0 || value.value == schema::kNone) continue;
    if (cities.list_value().size() == kCities) break;
    Values city;
    city["name"] = value.label;
    city["count"] = visit.say_count("documents", value.count);
    city["link"] = search_link(visit, with_value(request, schema::Facet::kCity, value.value));
    cities.push_back(city);
  }
  return cities;
}

void add_documents(const Frame& frame, const Visit& visit, const schema::Knowledge& knowledge,
                   const search::SearchRequest& request, Values& values) {
  search::SearchRequest stated = request;
  stated.stated_goals_only = true;
  const search::SearchResult sure = newest(frame, stated, kNewest);
  const search::SearchResult all = newest(frame, request, kNewest);
  const std::uint64_t suggested = all.total - std::min(all.total, sure.total);
  values["stated"] = visit.say_count("goal.stated", sure.total);
  values["suggested"] = visit.say_count("goal.suggested", suggested);
  values["stated_link"] = search_link(visit, stated);
  values["all_link"] = search_link(visit, request);
  values["has_documents"] = all.total > 0;
  values["has_stated"] = sure.total > 0;
  values["entries"] = document_list(visit, knowledge, records_of(sure.total > 0 ? sure : all));
  put_list(values, "cities", top_cities(visit, request, all));
  std::vector<YearCount> years =
      year_counts(all.facets[static_cast<std::size_t>(schema::Facet::kYear)]);
  for (YearCount& year : years) {
    year.link =
        search_link(visit, with_value(request, schema::Facet::kYear, std::to_string(year.year)));
  }
  values["chart"] = chart_values(visit, years);
}

}  // namespace

http::Response sdg_page(const Frame& frame, const http::Request& request,
                        const std::string& number) {
  const Visit visit(request);
  const auto knowledge = frame.searcher.knowledge();
  const auto wanted = goal_number(number);
  const schema::GoalEntry* goal = wanted ? knowledge->goal(*wanted) : nullptr;
  if (!goal) return not_found_page(frame, visit);
  Values values;
  values["number"] = number;
  values["name"] = goal->label.in(visit.language());
  values["goals_link"] = visit.link("/sdgs");
  add_documents(frame, visit, *knowledge, only(visit, schema::Facet::kSdg, number), values);
  const std::string title = "SDG " + number + ": " + goal->label.in(visit.language());
  return answer(frame, visit, {title, "sdg", values, "goals"});
}

}  // namespace lotse::pages
