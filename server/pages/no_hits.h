// When nothing is found: what was understood, and which filter costs most.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

// Asks the searcher once more for each chosen facet, without it.
Values no_hits(const Frame& frame, const Visit& visit, const search::SearchRequest& request,
               const search::SearchResult& result);

}  // namespace lotse::pages
