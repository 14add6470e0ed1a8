#include "server/pages/links.h"

#include <gtest/gtest.h>

#include "server/pages/paging.h"

namespace lotse::pages {
namespace {

http::Request request_in(const std::string& language) {
  http::Request request;
  request.path = "/";
  if (!language.empty()) request.parameters = {{"lang", language}};
  return request;
}

search::SearchRequest asked() {
  search::SearchRequest request;
  request.q = "klima & co";
  request.page = 3;
  return with_value(request, schema::Facet::kCity, "kumasi");
}

TEST(Links, SearchesKeepWhatIsAsked) {
  const http::Request german = request_in("");
  const http::Request english = request_in("en");
  EXPECT_EQ(search_link(Visit(german), asked()), "/search?q=klima%20%26%20co&city=kumasi");
  EXPECT_EQ(search_link(Visit(english), asked()), "/search?q=klima%20%26%20co&city=kumasi&lang=en");
  EXPECT_EQ(document_link(Visit(german), "abc", asked()),
            "/documents/abc?q=klima%20%26%20co&city=kumasi");
}

TEST(Links, OneChoiceChanges) {
  const http::Request german = request_in("");
  const Visit visit(german);
  const auto two = with_value(asked(), schema::Facet::kCity, "leeds");
  EXPECT_EQ(search_link(visit, two), "/search?q=klima%20%26%20co&city=kumasi&city=leeds");
  EXPECT_EQ(search_link(visit, without_value(two, schema::Facet::kCity, "kumasi")),
            "/search?q=klima%20%26%20co&city=leeds");
  EXPECT_EQ(search_link(visit, without_facet(two, schema::Facet::kCity)),
            "/search?q=klima%20%26%20co");
  EXPECT_EQ(search_link(visit, without_filters(two)), "/search?q=klima%20%26%20co");
  EXPECT_TRUE(has_filters(two));
  EXPECT_FALSE(has_filters(without_filters(two)));
}

TEST(Links, OtherAddresses) {
  EXPECT_EQ(original_link("abc", 3), "/documents/abc/original#page=3");
  EXPECT_EQ(original_link("abc", std::nullopt), "/documents/abc/original");
  EXPECT_EQ(csv_link(asked()), "/api/v1/search?q=klima%20%26%20co&city=kumasi&format=csv");
}

TEST(Links, PathsAreEncodedAndStayHere) {
  EXPECT_EQ(encoded_path("/städte/\"x"), "/st%C3%A4dte/%22x");
  EXPECT_EQ(encoded_path("//evil.example"), "/");
}

TEST(Links, TheOtherLanguageOfThisPage) {
  http::Request request = request_in("en");
  request.path = "/search";
  request.parameters = {{"q", "a b"}, {"lang", "en"}, {"city", "leeds"}};
  EXPECT_EQ(Visit(request).in_language("de"), "/search?q=a%20b&city=leeds&lang=de");
}

std::string shown(int here, int last) {
  std::string text;
  for (const int page : page_numbers(here, last)) {
    text += (text.empty() ? "" : " ") + (page ? std::to_string(page) : "…");
  }
  return text;
}

TEST(Links, PagesOfResults) {
  EXPECT_EQ(shown(1, 3), "1 2 3");
  EXPECT_EQ(shown(1, 20), "1 2 3 … 20");
  EXPECT_EQ(shown(10, 20), "1 … 8 9 10 11 12 … 20");
  EXPECT_EQ(shown(20, 20), "1 … 18 19 20");
  EXPECT_EQ(last_page(0, 10), 0);
  EXPECT_EQ(last_page(41, 10), 5);
  EXPECT_EQ(last_page(5'000'000, 10), 1000);
}

}  // namespace
}  // namespace lotse::pages
