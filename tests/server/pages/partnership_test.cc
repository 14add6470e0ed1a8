#include "server/pages/partnership.h"

#include <gtest/gtest.h>

#include "browse.h"

namespace lotse::pages {
namespace {

std::string on(const std::string& city, const std::string& day) {
  const FakeSearcher searcher = sample_searcher();
  const http::Request request;
  return partnership_text(Visit(request), searcher.known, *searcher.known.city(city), day);
}

TEST(Partnership, HoldsOnADay) {
  EXPECT_EQ(on("kumasi", "2010-12-31"), "");
  EXPECT_EQ(on("kumasi", "2011-01-01"), "Projektpartnerschaft");
  EXPECT_EQ(on("kumasi", "2024-05-13"), "Projektpartnerschaft");
  EXPECT_EQ(on("kumasi", "2024-05-14"), "Städtepartnerschaft");
  EXPECT_EQ(on("rostow-am-don", "2022-03-30"), "Städtepartnerschaft");
  EXPECT_EQ(on("rostow-am-don", "2022-03-31"), "Städtepartnerschaft; Kontakte ruhen");
  EXPECT_EQ(on("aachen", "2024-01-01"), "");
}

TEST(Partnership, CitiesPageSaysRelationAndActivity) {
  Browser browser;
  const std::string body = browser.body("/cities");
  EXPECT_NE(body.find("Städtepartnerschaft; Kontakte ruhen"), std::string::npos);
  const std::string partners = between(body, "id=\"partners\"", "</section>");
  EXPECT_LT(partners.find("Kumasi"), partners.find("Leeds"));
  EXPECT_LT(partners.find("Leeds"), partners.find("Rostow am Don"));
  EXPECT_EQ(partners.find("Aachen"), std::string::npos);
  const std::string others = between(body, "id=\"others\"", "</section>");
  EXPECT_LT(others.find("Aachen"), others.find("Dortmund"));
}

TEST(Partnership, StatementsShowPeriodAndSource) {
  Browser browser;
  const std::string body = browser.body("/cities/kumasi");
  EXPECT_NE(body.find("2011 – 13.05.2024"), std::string::npos);
  EXPECT_NE(body.find("seit 14.05.2024"), std::string::npos);
  EXPECT_NE(body.find("<a href=\"https://example.org/deed\""), std::string::npos);
  EXPECT_NE(body.find("Quelle: keine Angabe"), std::string::npos);
}

}  // namespace
}  // namespace lotse::pages
