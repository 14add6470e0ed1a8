#include "server/pages/home_page.h"

#include <algorithm>
#include <array>

#include "server/pages/chart.h"
#include "server/pages/facts.h"
#include "server/pages/hit_card.h"
#include "server/pages/links.h"
#include "server/pages/partnership.h"
#include "server/pages/search_page.h"
#include "server/pages/wording.h"

namespace lotse::pages {
namespace {

constexpr int kNewest = 3;  // of each kind

// Decisions, agreements, press releases: what people come for. Kinds without a document are left
// out.
Values newest_by_kind(const Frame& frame, const Visit& visit, const schema::Knowledge& knowledge) {
  constexpr std::array<std::string_view, 3> kKinds{"resolution", "agreement", "press_release"};
  Values groups = list();
  for (const std::string_view kind : kKinds) {
    search::SearchRequest request = only(visit, schema::Facet::kType, std::string(kind));
    request.with_facets = false;
    const search::SearchResult result = newest(frame, request, kNewest);
    if (result.total == 0) continue;
    request.with_facets = true;
    request.sort = search::Sort::kNewest;
    Values group;
    group["name"] = visit.say("home.newest." + std::string(kind));
    group["entries"] = document_list(visit, knowledge, records_of(result), false);
    group["all_link"] = search_link(visit, request);
    group["all"] = visit.say_count("home.all", result.total);
    groups.push_back(group);
  }
  return groups;
}

Values partner_links(const Visit& visit, const schema::Knowledge& knowledge) {
  std::vector<const schema::City*> partners;
  for (const schema::City& city : knowledge.cities) {
    if (is_partner(city, knowledge)) partners.push_back(&city);
  }
  std::ranges::stable_sort(partners, {}, [&visit](const schema::City* city) {
    return din_5007_key(city->label.in(visit.language()));
  });
  Values links = list();
  for (const schema::City* city : partners) {
    Values link;
    link["name"] = city->label.in(visit.language());
    link["link"] = city_link(visit, city->id);
    links.push_back(link);
  }
  return links;
}

Values goal_links(const Visit& visit, const schema::Knowledge& knowledge) {
  Values links = list();
  for (const schema::GoalEntry& goal : knowledge.goals) {
    Values link;
    link["number"] = std::to_string(goal.number);
    link["name"] = goal.label.in(visit.language());
    link["link"] = goal_link(visit, goal.number);
    links.push_back(link);
  }
  return links;
}

// "1.204 öffentliche Dokumente, 2004–2026, Stand 23.11.2026": only what is known of it.
std::string holdings(const Visit& visit, const search::ArchiveState& state,
                     const std::vector<YearCount>& years) {
  std::string text = visit.say_count("home.holds", state.documents);
  if (!years.empty()) {
    const std::string first = std::to_string(years.front().year);
    const std::string last = std::to_string(years.back().year);
    text += ", " + (first == last ? first : first + "–" + last);
  }
  if (!state.stand.empty()) {
    text += ", " + visit.say("as_of", {{"date", visit.date(state.stand)}});
  }
  return text;
}

}  // namespace

http::Response home_page(const Frame& frame, const http::Request& request) {
  const Visit visit(request);
  const auto knowledge = frame.searcher.knowledge();
  search::SearchRequest everything;
  everything.size = 1;
  everything.language = visit.language();
  const search::SearchResult all = found(frame, everything);
  std::vector<YearCount> years =
      year_counts(all.facets[static_cast<std::size_t>(schema::Facet::kYear)]);
  for (YearCount& year : years) {
    year.link = search_link(visit, only(visit, schema::Facet::kYear, std::to_string(year.year)));
  }
  Values values;
  values["form"] = search_form(visit, {});
  values["holdings"] = holdings(visit, frame.searcher.state(), years);
  put_list(values, "groups", newest_by_kind(frame, visit, *knowledge));
  values["lead"] = visit.say("home.lead", {{"city", frame.settings.site.city}});
  put_list(values, "partners", partner_links(visit, *knowledge));
  values["cities_link"] = visit.link("/cities");
  values["goals"] = goal_links(visit, *knowledge);
  values["goals_link"] = visit.link("/sdgs");
  values["chart"] = chart_values(visit, years);
  values["help_link"] = visit.link("/hilfe");
  return answer(frame, visit, {visit.say("home.title"), "home", values, "home"});
}

}  // namespace lotse::pages
