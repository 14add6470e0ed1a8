#include "server/api/search_json.h"

#include <gtest/gtest.h>

#include "tests/server/api/api_site.h"

namespace lotse::api {
namespace {

TEST(SearchJson, HasTheShapeOfTheContract) {
  ApiSite site;
  EXPECT_EQ(site.body("/api/v1/search?q=kumasi"),
            R"({"query":{"text":"kumasi","canonical":"kumasi","match":"all","notes":[]},)"
            R"("total":1,"page":1,"size":10,"took_ms":3.1,)"
            R"("hits":[{"id":"abcdefghijklmnop","title":"Partnerschaft mit Kumasi",)"
            R"("url":"https://example.org/a","type":"resolution","date":"2023-11-23","year":2023,)"
            R"("language":"de","cities":["kumasi"],"sdgs":[13,17],"score":12.346,)"
            R"("snippet":[{"text":"mit ","mark":false},{"text":"Kumasi","mark":true}],"page":null,)"
            R"("matched":[{"query":"kumasi","text":"Kumasi","rule":"word"}],"also":[]}],)"
            R"("facets":{"city":[{"value":"kumasi","label":"Kumasi","count":1,"selected":false}],)"
            R"("country":[],"sdg":[{"value":"17","label":"17 Partnerschaften","count":1,)"
            R"("selected":false}],"year":[],"type":[],"language":[],"network":[],"body":[],)"
            R"("partnership":[],"source":[]},"suggestions":[]})");
}

TEST(SearchJson, WhatIsNotKnownIsNull) {
  ApiSite site;
  search::Hit hit;
  hit.record.id = "aaaaaaaaaaaaaaaa";
  hit.record.title = "Ohne Datum";
  hit.record.type = "other";
  hit.record.language = "de";
  hit.page = 3;
  hit.also = {{"bbbbbbbbbbbbbbbb", ""}};
  hit.explanation = {{"kumasi", "kumasi", "word", 1.25}, {"", "", "neighbours", 0.5}};
  site.searcher.result.hits = {hit};
  const std::string body = site.body("/api/v1/search?explain=1");
  const std::size_t begin = body.find("\"hits\":");
  EXPECT_EQ(body.substr(begin, body.find(",\"facets\"") - begin),
            R"("hits":[{"id":"aaaaaaaaaaaaaaaa","title":"Ohne Datum","url":null,"type":"other",)"
            R"("date":null,"year":null,"language":"de","cities":[],"sdgs":[],"score":0,)"
            R"("snippet":[],"page":3,"matched":[],"also":[{"id":"bbbbbbbbbbbbbbbb","url":null}],)"
            R"("explanation":[{"query":"kumasi","term":"kumasi","rule":"word","weight":1.25},)"
            R"({"query":null,"term":null,"rule":"neighbours","weight":0.5}]}])");
}

TEST(SearchJson, NotesSuggestionsAndTheOtherReading) {
  ApiSite site;
  site.searcher.result.match = search::Match::kAny;
  site.searcher.result.notes = {{"widened", "Nicht alle Wörter"}};
  site.searcher.result.other_reading_total = 3;
  site.searcher.result.suggestions = {{"kumasi", "spelling", 7}, {"kumasa", "word"}};
  const std::string body = site.body("/api/v1/search");
  EXPECT_EQ(body.substr(0, body.find(",\"total\"")),
            R"({"query":{"text":"kumasi","canonical":"kumasi","match":"any","notes":[{"code":)"
            R"("widened","text":"Nicht alle Wörter"}],"other_reading_total":3})");
  EXPECT_EQ(body.substr(body.find("\"suggestions\"")),
            R"("suggestions":[{"text":"kumasi","reason":"spelling","total":7},)"
            R"({"text":"kumasa","reason":"word"}]})");
}

TEST(SearchJson, TheEtagIsOfTheAnswerWithoutItsTime) {
  ApiSite site;
  const auto first = site.ask("/api/v1/search");
  site.searcher.result.took_ms = 99;
  const auto second = site.ask("/api/v1/search");
  site.searcher.result.total = 2;
  const auto third = site.ask("/api/v1/search");
  EXPECT_NE(first.body, second.body);
  EXPECT_EQ(first.header("ETag"), second.header("ETag"));
  EXPECT_NE(first.header("ETag"), third.header("ETag"));
  EXPECT_EQ(site.ask("/api/v1/search", {{"if-none-match", third.header("ETag")}}).status, 304);
}

TEST(SearchJson, TheTimeIsFoundEvenIfTheQuestionImitatesIt) {
  ApiSite site;
  site.searcher.result.text = "\"took_ms\":null";
  EXPECT_EQ(nlohmann::json::parse(site.body("/api/v1/search"))["took_ms"], 3.1);
}

TEST(SearchJson, ParametersReachTheSearcher) {
  ApiSite site;
  site.body("/api/v1/search?q=klima+rat&city=kumasi&year=2021..2022&lang=en&size=5&page=2");
  EXPECT_EQ(site.searcher.asked.q, "klima rat");
  EXPECT_EQ(site.searcher.asked.language, "en");
  EXPECT_EQ(site.searcher.asked.chosen[3], (std::vector<std::string>{"2021", "2022"}));
  EXPECT_EQ(site.searcher.asked.size, 5);
  EXPECT_EQ(site.searcher.asked.page, 2);
}

TEST(SearchJson, NoMarkupAndNoBrokenBytesInAnyText) {
  for (const std::string payload :
       {"<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "<!--", "&lt;b&gt;",
        "\"><svg/onload=1>", "'-alert(1)-'", "\\u003cscript>", "<\xc3\x28>", "\x01\x1f",
        "\xff\xfe"}) {
    ApiSite site;
    auto& result = site.searcher.result;
    result.text = result.canonical = payload;
    result.notes = {{"note", payload}};
    result.suggestions = {{payload, payload}};
    result.facets[0] = {{payload, payload, 1, true}};
    auto& hit = result.hits[0];
    hit.record.title = hit.record.url = hit.record.source = payload;
    hit.snippet = {{payload, true}};
    hit.matched = {{payload, payload, payload}};
    const std::string body = site.body("/api/v1/search");
    EXPECT_EQ(body.find_first_of("<>&"), std::string::npos) << payload;
    EXPECT_TRUE(nlohmann::json::accept(body)) << payload;
    if (payload.find_first_of("\xff\xc3") == std::string::npos) {
      EXPECT_EQ(nlohmann::json::parse(body)["hits"][0]["title"], payload);
    }
  }
}

}  // namespace
}  // namespace lotse::api
