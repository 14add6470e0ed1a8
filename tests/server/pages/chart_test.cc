#include "server/pages/chart.h"

#include <gtest/gtest.h>

#include "browse.h"

namespace lotse::pages {
namespace {

std::string shown(const std::vector<search::FacetValue>& values) {
  std::string text;
  for (const YearCount& year : year_counts(values)) {
    text +=
        std::to_string(year.year) + ":" + std::to_string(year.count) + (year.selected ? "* " : " ");
  }
  return text;
}

TEST(Chart, YearsBetweenAreFilled) {
  EXPECT_EQ(shown({{"2021", "", 4, true}, {"2019", "", 1, false}, {"none", "", 7, false}}),
            "2019:1 2020:0 2021:4* ");
  EXPECT_EQ(shown({{"none", "", 7, false}}), "");
  EXPECT_EQ(shown({{"1648", "", 1, false}, {"2020", "", 2, false}}), "1648:1 2020:2 ");
}

TEST(Chart, SaysInWordsWhatItShows) {
  const http::Request request;
  const auto years = year_counts({{"2021", "", 1204, true}, {"2019", "", 1, false}});
  EXPECT_EQ(chart_summary(Visit(request), years), "Dokumente je Jahr: 2019: 1, 2021: 1.204");
}

TEST(Chart, PictureTableAndWordsStandTogether) {
  Browser browser;
  const std::string chart = between(browser.body("/search"), "class=\"chart\"", "</table>");
  EXPECT_EQ(between(chart, "role=\"img\" aria-label=\"", "\""),
            "Dokumente je Jahr: 2019: 1, 2023: 1");
  EXPECT_EQ(occurrences(chart, "<rect"), 2);
  EXPECT_EQ(
      occurrences(chart,
                  "<tr class=\"kern-table__row\"><th class=\"kern-table__header\" scope=\"row\""),
      2);
  EXPECT_NE(chart.find("/search?year=2019"), std::string::npos);
}

TEST(Chart, NothingToDraw) {
  FakeSearcher empty = sample_searcher();
  empty.records.clear();
  Browser browser(empty);
  EXPECT_EQ(browser.body("/search").find("<svg"), std::string::npos);
  EXPECT_EQ(browser.get("/").status, 200);
  EXPECT_EQ(browser.get("/cities/kumasi").status, 200);
}

}  // namespace
}  // namespace lotse::pages
