#include "server/pages/chart.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace lotse::pages {
namespace {

constexpr int kWidth = 320;  // of the drawing, in its own units
constexpr int kHeight = 72;
constexpr int kAxis = 16;  // below the bars, for the first and the last year

std::optional<int> number_of(const std::string& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::uint64_t highest(const std::vector<YearCount>& years) {
  std::uint64_t most = 0;
  for (const YearCount& year : years) most = std::max(most, year.count);
  return most;
}

// A tenth of a unit: as exact as a bar need be, and the same text on every machine.
std::string tenths(std::uint64_t n) {
  return std::to_string(n / 10) + "." + std::to_string(n % 10);
}

// From one bar to the next, in tenths: few years do not become broad blocks.
std::uint64_t step_of(const std::vector<YearCount>& years) {
  return std::min<std::uint64_t>(10U * kWidth / years.size(), 400);
}

Values bars(const std::vector<YearCount>& years) {
  const std::uint64_t most = std::max<std::uint64_t>(highest(years), 1);
  const std::uint64_t step = step_of(years);
  const std::uint64_t gap = std::max<std::uint64_t>(step / 6, 5);
  Values all = list();
  for (std::size_t i = 0; i < years.size(); ++i) {
    if (years[i].count == 0) continue;
    const std::uint64_t height = std::max<std::uint64_t>(years[i].count * kHeight * 10 / most, 20);
    Values bar;
    bar["x"] = tenths(i * step);
    bar["y"] = tenths(kHeight * 10 - height);
    bar["width"] = tenths(step - gap);
    bar["height"] = tenths(height);
    bar["selected"] = years[i].selected;
    all.push_back(bar);
  }
  return all;
}

Values rows(const Visit& visit, const std::vector<YearCount>& years) {
  Values all = list();
  for (const YearCount& year : years) {
    if (year.count == 0 && !year.selected) continue;
    Values row;
    row["year"] = std::to_string(year.year);
    row["count"] = visit.number(year.count);
    row["selected"] = year.selected;
    row["link"] = text_or_nothing(year.link);
    all.push_back(row);
  }
  return all;
}

}  // namespace

std::vector<YearCount> year_counts(const std::vector<search::FacetValue>& years) {
  std::map<int, YearCount> by_year;
  for (const search::FacetValue& value : years) {
    if (const auto year = number_of(value.value)) {
      by_year[*year] = {*year, value.count, value.selected, ""};
    }
  }
  if (by_year.empty()) return {};
  const int first = by_year.begin()->first;
  const int last = by_year.rbegin()->first;
  if (last - first < kLongestSpan) {
    for (int year = first; year <= last; ++year)
      by_year.try_emplace(year, YearCount{year, 0, false, ""});
  }
  std::vector<YearCount> counts;
  for (const auto& [_, count] : by_year) counts.push_back(count);
  return counts;
}

std::string chart_summary(const Visit& visit, const std::vector<YearCount>& years) {
  std::string listed;
  for (const YearCount& year : years) {
    if (year.count == 0) continue;
    if (!listed.empty()) listed += ", ";
    listed += std::to_string(year.year) + ": " + visit.number(year.count);
  }
  return visit.say("chart.summary", {{"years", listed}});
}

Values chart_values(const Visit& visit, const std::vector<YearCount>& years) {
  if (highest(years) == 0) return false;
  Values chart;
  chart["bars"] = bars(years);
  chart["rows"] = rows(visit, years);
  chart["summary"] = chart_summary(visit, years);
  chart["view_box"] = "0 0 " + std::to_string(kWidth) + " " + std::to_string(kHeight + kAxis);
  chart["width"] = tenths(years.size() * step_of(years));
  chart["base"] = std::to_string(kHeight);
  chart["text_y"] = std::to_string(kHeight + kAxis - 3);
  chart["first"] = std::to_string(years.front().year);
  chart["last"] = years.size() > 1 ? Values(std::to_string(years.back().year)) : Values(false);
  return chart;
}

}  // namespace lotse::pages
