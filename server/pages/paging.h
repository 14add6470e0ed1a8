// Links to the other pages of a list of hits. Values of paging.html; false when there is one page.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

// Pages begin within the first 10,000 hits: beyond, the search refuses.
inline constexpr int kLastOffset = 10'000;

Values paging(const Visit& visit, const search::SearchRequest& request,
              const search::SearchResult& result);
int last_page(std::uint64_t total, int size);
// The numbers shown: first, last and two on each side of `here`; 0 stands for a gap.
std::vector<int> page_numbers(int here, int last);

}  // namespace lotse::pages
