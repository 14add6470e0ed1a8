#include "server/pages/facet_panel.h"

#include <algorithm>
#include <array>

#include "server/pages/chart.h"
#include "server/pages/links.h"

namespace lotse::pages {
namespace {

using schema::Facet;

// In the order of the page; the first ones stand open.
constexpr std::array<Facet, 9> kOrder{Facet::kCity,     Facet::kSdg,     Facet::kType,
                                      Facet::kBody,     Facet::kCountry, Facet::kPartnership,
                                      Facet::kLanguage, Facet::kNetwork, Facet::kSource};
constexpr std::size_t kOpenFacets = 3;

const std::vector<search::FacetValue>& values_of(const search::SearchResult& result, Facet facet) {
  return result.facets[static_cast<std::size_t>(facet)];
}

search::SearchRequest toggled(const search::SearchRequest& request, Facet facet,
                              const search::FacetValue& value) {
  return value.selected ? without_value(request, facet, value.value)
                        : with_value(request, facet, value.value);
}

Values entry(const Visit& visit, const schema::Knowledge& knowledge,
             const search::SearchRequest& request, Facet facet, const search::FacetValue& value) {
  Values one;
  one["label"] = value_label(visit, knowledge, facet, value);
  one["count"] = visit.number(value.count);
  one["hits_word"] = visit.say_count("hits.word", value.count);
  one["selected"] = value.selected;
  one["link"] = search_link(visit, toggled(request, facet, value));
  one["goal"] =
      facet == Facet::kSdg && value.value != schema::kNone ? Values(value.value) : Values(false);
  return one;
}

// The chosen ones stay in sight, whatever their rank.
Values facet_section(const Visit& visit, const schema::Knowledge& knowledge,
                     const search::SearchRequest& request, const search::SearchResult& result,
                     Facet facet) {
  Values shown = list();
  Values more = list();
  std::size_t place = 0;
  for (const search::FacetValue& value : values_of(result, facet)) {
    Values one = entry(visit, knowledge, request, facet, value);
    (place++ < kShownValues || value.selected ? shown : more).push_back(one);
  }
  Values section;
  const std::string name(schema::field_of(facet).name);
  section["name"] = visit.say("facet." + name);
  section["values"] = std::move(shown);
  put_list(section, "more", std::move(more));
  section["all"] = visit.say("facet.all", {{"n", visit.number(place)}});
  section["is_goals"] = facet == Facet::kSdg;
  section["stated_only"] = request.stated_goals_only;
  search::SearchRequest other = request;
  other.page = 1;
  other.stated_goals_only = !request.stated_goals_only;
  section["stated_link"] = search_link(visit, other);
  return section;
}

Values year_section(const Visit& visit, const search::SearchRequest& request,
                    const search::SearchResult& result) {
  std::vector<YearCount> years = year_counts(values_of(result, Facet::kYear));
  for (YearCount& year : years) {
    const std::string text = std::to_string(year.year);
    year.link = search_link(visit, year.selected ? without_value(request, Facet::kYear, text)
                                                 : with_value(request, Facet::kYear, text));
  }
  return chart_values(visit, years);
}

Values chip(const std::string& facet, const std::string& label, const std::string& link) {
  Values one;
  one["facet"] = facet;
  one["label"] = label;
  one["link"] = link;
  return one;
}

// "2021–2024" for each run of chosen years, "2019" for a single one.
void add_year_chips(const Visit& visit, const search::SearchRequest& request, Values& chips) {
  std::vector<std::string> years = chosen(request, Facet::kYear);
  std::ranges::sort(years);
  for (std::size_t i = 0; i < years.size();) {
    search::SearchRequest rest = without_value(request, Facet::kYear, years[i]);
    std::size_t end = i + 1;
    const auto follows = [&years](std::size_t at) {
      return years[at] != schema::kNone && std::stoi(years[at]) == std::stoi(years[at - 1]) + 1;
    };
    for (; end < years.size() && follows(end); ++end) {
      rest = without_value(std::move(rest), Facet::kYear, years[end]);
    }
    const std::string label = years[i] == schema::kNone ? visit.say("facet.none.year")
                              : end - i == 1            ? years[i]
                                                        : years[i] + "–" + years[end - 1];
    chips.push_back(chip(visit.say("facet.year"), label, search_link(visit, rest)));
    i = end;
  }
}

}  // namespace

std::string value_label(const Visit& visit, const schema::Knowledge& knowledge, Facet facet,
                        const search::FacetValue& value) {
  if (facet != Facet::kSdg || value.value == schema::kNone) return value.label;
  const schema::GoalEntry* goal = knowledge.goal(std::atoi(value.value.c_str()));
  return goal ? value.value + " " + goal->label.in(visit.language()) : value.label;
}

Values facet_panel(const Visit& visit, const schema::Knowledge& knowledge,
                   const search::SearchRequest& request, const search::SearchResult& result) {
  Values sections = list();
  for (std::size_t i = 0; i < kOrder.size(); ++i) {
    if (values_of(result, kOrder[i]).empty()) continue;
    Values section = facet_section(visit, knowledge, request, result, kOrder[i]);
    section["open"] = i < kOpenFacets || !chosen(request, kOrder[i]).empty();
    sections.push_back(section);
  }
  Values panel;
  panel["sections"] = std::move(sections);
  panel["chart"] = year_section(visit, request, result);
  return panel;
}

Values chosen_values(const Visit& visit, const schema::Knowledge& knowledge,
                     const search::SearchRequest& request, const search::SearchResult& result) {
  Values chips = list();
  for (const Facet facet : kOrder) {
    const std::string name = visit.say("facet." + std::string(schema::field_of(facet).name));
    for (const std::string& value : chosen(request, facet)) {
      const auto& known = values_of(result, facet);
      const auto found = std::ranges::find(known, value, &search::FacetValue::value);
      const std::string label =
          found == known.end() ? value : value_label(visit, knowledge, facet, *found);
      chips.push_back(chip(name, label, search_link(visit, without_value(request, facet, value))));
    }
  }
  add_year_chips(visit, request, chips);
  if (request.stated_goals_only) {
    search::SearchRequest every = request;
    every.page = 1;
    every.stated_goals_only = false;
    chips.push_back(
        chip(visit.say("facet.sdg"), visit.say("facet.stated_only"), search_link(visit, every)));
  }
  return chips;
}

}  // namespace lotse::pages
