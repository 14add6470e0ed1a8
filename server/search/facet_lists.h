// Counts to the lists that people see: labelled, in order, with the chosen values always there.
#pragma once

#include <array>
#include <vector>

#include "server/search/facet_counter.h"
#include "server/search/search_request.h"
#include "server/search/search_result.h"
#include "server/search/snapshot.h"

namespace lotse::search {

using FacetLists = std::array<std::vector<FacetValue>, schema::kPublicFacets>;

// By count, then label; years and goals by number; the home city after the other cities, "none" at
// the end.
FacetLists facet_lists(const FacetCounts& counts, const Snapshot& snapshot,
                       const SearchRequest& request);

}  // namespace lotse::search
