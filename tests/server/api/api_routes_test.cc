#include "server/api/api_routes.h"

#include <gtest/gtest.h>

#include "tests/server/api/api_site.h"

namespace lotse::api {
namespace {

TEST(ApiRoutes, EveryRouteRefusesWhatItDoesNotKnow) {
  ApiSite site;
  for (const char* path : {"search", "suggest", "documents/abcdefghijklmnop", "cities",
                           "cities/kumasi", "sdgs", "sdgs/17", "openapi.json"}) {
    EXPECT_EQ(site.refused("/api/v1/" + std::string(path) + "?colour=1"), "400 colour") << path;
  }
}

TEST(ApiRoutes, RefusalsNameTheirParameter) {
  ApiSite site;
  EXPECT_EQ(site.refused("/api/v1/search?size=101"), "400 size");
  EXPECT_EQ(site.refused("/api/v1/search?format=xml"), "400 format");
  EXPECT_EQ(site.refused("/api/v1/search?format=csv&format=csv"), "400 format");
  EXPECT_EQ(site.refused("/api/v1/search?format=csv&colour=1"), "400 colour");
  EXPECT_EQ(site.refused("/api/v1/search?lang=fr"), "400 lang");
  EXPECT_EQ(site.refused("/api/v1/search?q=%ff"), "400 q");
  EXPECT_EQ(site.refused("/api/v1/suggest"), "400 q");
  EXPECT_EQ(site.refused("/api/v1/suggest?q=%c3%28"), "400 q");
  EXPECT_EQ(site.refused("/api/v1/suggest?q=a&q=b"), "400 q");
  EXPECT_EQ(site.refused("/api/v1/suggest?q=a&lang=xx"), "400 lang");
  site.searcher.refusal = search::Refusal{"page", "leads beyond the first 10,000 hits"};
  EXPECT_EQ(site.body("/api/v1/search?page=99999"),
            R"({"type":"about:blank","title":"Bad Request","status":400,)"
            R"("detail":"Parameter page leads beyond the first 10,000 hits.","parameter":"page"})");
  EXPECT_EQ(site.refused("/api/v1/search?format=csv&page=99999"), "400 page");
  site.searcher.refusal = search::Refusal{"q", "Die Anfrage ist zu lang."};
  EXPECT_EQ(site.body("/api/v1/search?q=x"),
            R"({"type":"about:blank","title":"Bad Request","status":400,)"
            R"("detail":"q: Die Anfrage ist zu lang.","parameter":"q"})");
}

TEST(ApiRoutes, RefusalsCarryNoMarkup) {
  ApiSite site;
  const std::string body = site.body("/api/v1/search?%3Cscript%3E=1");
  EXPECT_EQ(body.find('<'), std::string::npos);
  EXPECT_EQ(nlohmann::json::parse(body)["parameter"], "<script>");
}

TEST(ApiRoutes, Document) {
  ApiSite site;
  auto& record = site.searcher.records[0];
  record.sections = {{"Beschluss", 2, 0, 18}};
  record.mentions = {{"city", "kumasi", 0, 6, "name", tagging::Strength::kStated, false},
                     {"city", "kumasi", 18, 24, "name", tagging::Strength::kStated, true}};
  record.reference = "05185-03";
  record.original = "00ff";
  record.media_type = "application/pdf";
  EXPECT_EQ(
      site.body("/api/v1/documents/abcdefghijklmnop"),
      R"({"id":"abcdefghijklmnop","title":"Partnerschaft mit Kumasi","url":"https://example.org/a",)"
      R"("type":"resolution","date":"2023-11-23","year":2023,"language":"de","cities":["kumasi"],)"
      R"("sdgs":[13,17],"score":null,"snippet":[],"page":null,"matched":[],"also":[],)"
      R"("reference":"05185-03","body":null,"item":null,"networks":[],)"
      R"("goals":[{"number":13,"strength":"derived"},{"number":17,"strength":"stated"}],)"
      R"("source":"lines","media_type":"application/pdf",)"
      R"("original":"/documents/abcdefghijklmnop/original","notes":[],)"
      R"("sections":[{"heading":"Beschluss","page":2,"begin":0,"end":18}],)"
      R"("mentions":[{"kind":"city","id":"kumasi","begin":0,"end":6,"rule":"name",)"
      R"("strength":"stated","text":"Kumasi"}],)"
      R"("title_mentions":[{"kind":"city","id":"kumasi","begin":18,"end":24,"rule":"name",)"
      R"("strength":"stated","text":"Kumasi"}],)"
      R"("versions":[],"related":[],"text":"Kumasi und SDG 17."})");
}

TEST(ApiRoutes, WhatIsNotThereIsTheSameWhateverTheReason) {
  ApiSite site;
  const std::string expected = R"({"type":"about:blank","title":"Not Found","status":404,)"
                               R"("detail":"There is nothing at this address."})";
  EXPECT_EQ(site.body("/api/v1/documents/aaaaaaaaaaaaaaaa"), expected);
  EXPECT_EQ(site.body("/api/v1/documents/..%2f..%2fetc"), expected);
  EXPECT_EQ(site.body("/api/v1/cities/atlantis"), expected);
  EXPECT_EQ(site.body("/api/v1/sdgs/18"), expected);
  EXPECT_EQ(site.body("/api/v1/sdgs/017"), expected);
  EXPECT_EQ(site.body("/api/v2"), expected);
  EXPECT_EQ(site.ask("/api/v1/nothing").content_type, "application/problem+json");
  EXPECT_EQ(site.ask("/nothing").content_type, "text/html; charset=utf-8");
  EXPECT_EQ(site.ask("/documents/aaaaaaaaaaaaaaaa/original").status, 404);
}

TEST(ApiRoutes, Cities) {
  ApiSite site;
  const std::string kumasi =
      R"({"id":"kumasi","label":{"de":"Kumasi","en":"Kumasi"},)"
      R"("country":{"id":"gh","label":{"de":"Ghana","en":"Ghana"}},"latitude":6.75,)"
      R"("longitude":-1.5,"names":["Coomassie"],"home":false,"documents":1,)"
      R"("relations":[{"id":"twin","label":{"de":"Städtepartnerschaft","en":"Town twinning"},)"
      R"("since":"2024-05-14","until":null,"text":{"de":"Urkunde","en":"Charter"},)"
      R"("source":"https://example.org/u"}],"activities":[]})";
  EXPECT_EQ(site.body("/api/v1/cities/kumasi"), kumasi);
  const std::string dortmund =
      R"({"id":"dortmund","label":{"de":"Dortmund","en":"Dortmund"},)"
      R"("country":{"id":"de","label":{"de":"Deutschland","en":"Germany"}},"latitude":51.5,)"
      R"("longitude":7.5,"names":[],"home":true,"documents":0,"relations":[],"activities":[]})";
  EXPECT_EQ(site.body("/api/v1/cities"), "{\"cities\":[" + kumasi + "," + dortmund + "]}");
}

TEST(ApiRoutes, Goals) {
  ApiSite site;
  const std::string goal = R"({"number":17,"label":{"de":"Partnerschaften","en":"Partnerships"},)"
                           R"("colour":"#19486a","documents":1,"documents_stated":1})";
  EXPECT_EQ(site.body("/api/v1/sdgs/17"), goal);
  EXPECT_TRUE(site.searcher.asked.stated_goals_only);
  EXPECT_EQ(site.body("/api/v1/sdgs"), "{\"sdgs\":[" + goal + "]}");
}

TEST(ApiRoutes, Suggestions) {
  ApiSite site;
  EXPECT_EQ(site.body("/api/v1/suggest?q=kum"),
            R"({"query":"kum","suggestions":[{"text":"kumasi","reason":"city de"}]})");
  EXPECT_EQ(site.body("/api/v1/suggest?q=&lang=en"),
            R"({"query":"","suggestions":[{"text":"asi","reason":"city en"}]})");
}

TEST(ApiRoutes, Operation) {
  ApiSite site;
  EXPECT_EQ(site.body("/healthz"), "alive\n");
  EXPECT_EQ(site.body("/readyz"), "ready\n");
  EXPECT_EQ(site.ask("/metrics").status, 200);
  site.loopback = false;
  EXPECT_EQ(site.ask("/metrics").status, 403);
  EXPECT_EQ(site.ask("/readyz").status, 200);
}

TEST(ApiRoutes, WithoutAnIndexTheServerIsAliveButNotReady) {
  ApiSite site;
  site.searcher.broken = true;
  testing::internal::CaptureStderr();
  EXPECT_EQ(site.ask("/healthz").status, 200);
  EXPECT_EQ(site.ask("/readyz").status, 503);
  EXPECT_EQ(site.body("/api/v1/search?q=geheim"),
            R"({"type":"about:blank","title":"Internal Server Error","status":500,)"
            R"("detail":"The server could not answer; its log says why."})");
  EXPECT_EQ(testing::internal::GetCapturedStderr(),
            "lotse-server: GET /readyz: cannot open /srv/lotse/index\n"
            "lotse-server: GET /api/v1/search: cannot open /srv/lotse/index\n");
}

TEST(ApiRoutes, MetricsCountByRouteAndStatus) {
  ApiSite site;
  site.ask("/api/v1/documents/abcdefghijklmnop");
  site.ask("/api/v1/documents/aaaaaaaaaaaaaaaa");
  site.ask("/api/v1/search?secret=1");
  const std::string text = site.body("/metrics");
  for (const char* line :
       {"lotse_http_requests_total{route=\"/api/v1/documents/{id}\",status=\"200\"} 1\n",
        "lotse_http_requests_total{route=\"/api/v1/documents/{id}\",status=\"404\"} 1\n",
        "lotse_http_requests_total{route=\"/api/v1/search\",status=\"400\"} 1\n",
        "lotse_http_request_duration_seconds_count{route=\"/api/v1/documents/{id}\"} 2\n",
        "_bucket{route=\"/api/v1/search\",le=\"+Inf\"} 1\n", "lotse_documents 7\n"}) {
    EXPECT_NE(text.find(line), std::string::npos) << line << text;
  }
  EXPECT_EQ(text.find("secret"), std::string::npos);
}

}  // namespace
}  // namespace lotse::api
