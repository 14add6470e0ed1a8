#include "server/search/search_parameters.h"

#include <gtest/gtest.h>

namespace lotse::search {
namespace {

// "name=value&name=value" as it stands, without decoding.
Parameters parameters(std::string_view text) {
  Parameters list;
  while (!text.empty()) {
    const std::string_view one = text.substr(0, text.find('&'));
    const std::size_t equals = one.find('=');
    list.emplace_back(one.substr(0, equals), one.substr(equals + 1));
    text.remove_prefix(std::min(text.size(), one.size() + 1));
  }
  return list;
}

// What the request becomes when it is written as an address again, or the refusal.
std::string again(std::string_view text) {
  const auto outcome = request_of(parameters(text), {"lang"});
  if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
    return refusal->parameter + " " + refusal->text;
  }
  return query_string(parameters_of(std::get<SearchRequest>(outcome)));
}

std::string refused_parameter(std::string_view text) {
  const auto outcome = request_of(parameters(text), {"lang"});
  const auto* refusal = std::get_if<Refusal>(&outcome);
  return refusal == nullptr ? "accepted" : refusal->parameter;
}

TEST(SearchParameters, ComeBackInOneOrder) {
  EXPECT_EQ(again(""), "");
  EXPECT_EQ(again("q="), "");
  EXPECT_EQ(again("page=1&size=10&sort=relevance&facets=1&explain=0"), "");
  EXPECT_EQ(again("size=20&page=2&city=kumasi&q=klima"), "?q=klima&city=kumasi&page=2&size=20");
  EXPECT_EQ(again("explain=1&facets=0&sort=newest&goal_evidence=stated&match=any"),
            "?match=any&goal_evidence=stated&sort=newest&facets=0&explain=1");
  EXPECT_EQ(again("lang=en&q=a"), "?q=a");
  EXPECT_EQ(again("q=a&widen=1"), "?q=a");
  EXPECT_EQ(again("widen=0&match=all&q=a"), "?q=a&match=all&widen=0");
  EXPECT_EQ(refused_parameter("widen=nein"), "widen");
  EXPECT_EQ(again("source=s&partnership=p&body=b&network=n&country=gh&language=en&type=minutes"),
            "?country=gh&type=minutes&language=en&network=n&body=b&partnership=p&source=s");
}

TEST(SearchParameters, RepeatedValuesCountOnce) {
  EXPECT_EQ(again("city=kumasi&city=leeds&city=kumasi"), "?city=kumasi&city=leeds");
  EXPECT_EQ(again("sdg=13&sdg=17&sdg=13"), "?sdg=13&sdg=17");
}

TEST(SearchParameters, YearsExpandAndFoldAgain) {
  const auto outcome = request_of(parameters("year=2019..2021&year=2020"), {});
  const auto& years = std::get<SearchRequest>(outcome).chosen[3];
  EXPECT_EQ(years, (std::vector<std::string>{"2019", "2020", "2021"}));
  EXPECT_EQ(again("year=2019..2023"), "?year=2019..2023");
  EXPECT_EQ(again("year=2021..2021"), "?year=2021");
  EXPECT_EQ(again("year=none&year=2023&year=2020&year=2019"),
            "?year=2019..2020&year=2023&year=none");
}

TEST(SearchParameters, NoneIsAValueOfEveryFacet) {
  for (std::size_t i = 0; i < schema::kPublicFacets; ++i) {
    const std::string text = std::string(schema::kFacets[i].name) + "=none";
    EXPECT_EQ(again(text), "?" + text);
  }
}

TEST(SearchParameters, RefusalsNameTheParameter) {
  for (const char* text : {"colour=1",
                           "size=0",
                           "size=101",
                           "size=1.5",
                           "size=+5",
                           "size=",
                           "page=0",
                           "page=x",
                           "page=-1",
                           "page=99999999999",
                           "sdg=18",
                           "sdg=0",
                           "sdg=01",
                           "sdg=",
                           "year=20x3",
                           "year=",
                           "year=202",
                           "year=2023..",
                           "year=..2023",
                           "year=2023..2019",
                           "year=0..9",
                           "year=2019...21",
                           "year=1000..9999",
                           "type=letter",
                           "type=",
                           "sort=best",
                           "match=some",
                           "facets=maybe",
                           "language=xx",
                           "explain=yes",
                           "city=",
                           "city=a\tb",
                           "goal_evidence=no",
                           "goal_evidence=",
                           "sdg_stated=3",
                           "city=\xff",
                           "q=\xff",
                           "q=a\xc3",
                           "year=2019..2020..2021"}) {
    const std::string_view whole = text;
    EXPECT_EQ(refused_parameter(whole), whole.substr(0, whole.find('='))) << text;
  }
}

TEST(SearchParameters, SingleValuesMayNotRepeat) {
  for (const char* text :
       {"q=a&q=a", "page=1&page=2", "sort=newest&sort=newest", "lang=de&lang=en"}) {
    const std::string_view whole = text;
    EXPECT_EQ(refused_parameter(whole), whole.substr(0, whole.find('='))) << text;
  }
}

TEST(SearchParameters, RefusalsSayWhatIsPossible) {
  EXPECT_EQ(again("colour=1"), "colour is not a parameter of this address");
  EXPECT_EQ(again("size=101"), "size must be a whole number from 1 to 100");
  EXPECT_EQ(again("sort=best"), "sort must be one of: relevance, newest, oldest");
  EXPECT_EQ(again("language=xx"), "language must be one of: de, en, other, none");
  EXPECT_EQ(again("sdg=18"), "sdg must be a goal from 1 to 17, or none");
  EXPECT_EQ(again("year=20x3"),
            "year must be a year such as 2021, a range such as 2019..2023, or none");
  EXPECT_EQ(again("q=a&q=b"), "q must be given only once");
}

TEST(SearchParameters, AddressesAreEncoded) {
  EXPECT_EQ(query_string({}), "");
  EXPECT_EQ(query_string({{"q", "Städte & \"Partner\"+1%"}}),
            "?q=St%C3%A4dte%20%26%20%22Partner%22%2B1%25");
  EXPECT_EQ(query_string({{"q", "a-b_c.d~e/f#g?h=i"}}), "?q=a-b_c.d~e%2Ff%23g%3Fh%3Di");
}

}  // namespace
}  // namespace lotse::search
