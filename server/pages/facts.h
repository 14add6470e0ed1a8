// What pages ask the searcher beside searches of visitors: lists and counts of one facet value.
#pragma once

#include <map>

#include "server/pages/frame.h"

namespace lotse::pages {

// A refusal of a request that a page made itself is a bug of that page: std::logic_error.
search::SearchResult found(const Frame& frame, const search::SearchRequest& request);
// The newest `size` documents under the request, with facets.
search::SearchResult newest(const Frame& frame, search::SearchRequest request, int size);
// Counts by value of one facet.
std::map<std::string, std::uint64_t> counts(const search::SearchResult& result,
                                            schema::Facet facet);

struct GoalCount {
  std::uint64_t stated = 0;
  std::uint64_t suggested = 0;  // documents with a suggestion only
};
// By goal number, under the filters of the request; what is stated and what a rule suggests apart.
std::map<int, GoalCount> goal_counts(const Frame& frame, search::SearchRequest request);

}  // namespace lotse::pages
