#include "server/pages/facts.h"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace lotse::pages {

search::SearchResult found(const Frame& frame, const search::SearchRequest& request) {
  auto answer = frame.searcher.search(request);
  if (const auto* refusal = std::get_if<search::Refusal>(&answer)) {
    throw std::logic_error("a page's own search was refused: " + refusal->parameter);
  }
  return std::move(std::get<search::SearchResult>(answer));
}

search::SearchResult newest(const Frame& frame, search::SearchRequest request, int size) {
  request.sort = search::Sort::kNewest;
  request.size = size;
  request.page = 1;
  return found(frame, request);
}

std::map<std::string, std::uint64_t> counts(const search::SearchResult& result,
                                            schema::Facet facet) {
  std::map<std::string, std::uint64_t> by_value;
  for (const search::FacetValue& value : result.facets[static_cast<std::size_t>(facet)]) {
    by_value[value.value] = value.count;
  }
  return by_value;
}

std::map<int, GoalCount> goal_counts(const Frame& frame, search::SearchRequest request) {
  request.size = 1;
  request.stated_goals_only = true;
  const auto stated = counts(found(frame, request), schema::Facet::kSdg);
  request.stated_goals_only = false;
  const auto all = counts(found(frame, request), schema::Facet::kSdg);
  std::map<int, GoalCount> by_goal;
  for (const auto& [goal, count] : all) {
    if (goal == schema::kNone) continue;
    const auto known = stated.find(goal);
    // Two searches, and a commit may come between them: never below zero.
    const std::uint64_t sure = known == stated.end() ? 0 : std::min(known->second, count);
    by_goal[std::atoi(goal.c_str())] = {sure, count - sure};
  }
  return by_goal;
}

}  // namespace lotse::pages
