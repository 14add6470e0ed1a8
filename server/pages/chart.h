// The bars of a year histogram: values for chart.html, an inline SVG with a text alternative and
// the same figures as a table. No drawing by style or script.
#pragma once

#include <string>
#include <vector>

#include "server/pages/frame.h"
#include "server/search/search_result.h"

namespace lotse::pages {

struct YearCount {
  int year = 0;
  std::uint64_t count = 0;
  bool selected = false;
  std::string link;
};

// The years of the facet with their counts, ascending, without "none"; years between the first and
// the last that have no document count 0, unless the span is longer than kLongestSpan.
inline constexpr int kLongestSpan = 80;
std::vector<YearCount> year_counts(const std::vector<search::FacetValue>& years);

// "Dokumente je Jahr: 2019: 1, 2023: 4 …": what the picture says, in words.
std::string chart_summary(const Visit& visit, const std::vector<YearCount>& years);

// Values of chart.html; false when there is nothing to draw.
Values chart_values(const Visit& visit, const std::vector<YearCount>& years);

}  // namespace lotse::pages
