// The contract of the programs from outside, line by line: real processes, real HTTP.
#include <gtest/gtest.h>

#include <set>

#include "tests/scenarios/served_archive.h"

namespace lotse::tests {
namespace {

using nlohmann::json;

constexpr const char* kLines =
    R"({"id":"a","title":"Freundschaft mit Kumasi","text":"Der Rat der Stadt beschließt die Städtefreundschaft mit Kumasi. SDG 17 wird gestärkt.","language":"de","date":"2022-10-13","type":"resolution","url":"https://example.org/a"}
{"id":"b","title":"Regenwasser und Kumasi","text":"Kumasi und die Stadt speichern Regenwasser. Nachhaltigkeitsziel 6 steht im Mittelpunkt.","language":"de","date":"2024-02-01","type":"press_release"}
{"id":"c","title":"Visit from Leeds","text":"Guests from Leeds visited the library and spoke about rain water.","language":"en","date":"2018-06-30","type":"press_release"}
{"id":"d","title":"Ohne Datum","text":"Ein Vermerk über Leeds und Amiens.","language":"de"}
{"id":"i","title":"Vertraulich","text":"Nur intern: das Wort Geheimvogel.","language":"de","date":"2021-01-01","audience":"internal"}
)";

// One archive and one server for all tests of this file.
class Contract : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    archive_ = std::make_unique<Archive>();
    archive_->lines(kLines);
    archive_->file("notiz.txt", "Notiz zu Zwickau\n\nDie Delegation aus Zwickau kommt im Mai.\n");
    archive_->file("notiz.txt.meta.toml",
                   "title = \"Zwickauer Notiz\"\ndate = \"2020-05-04\"\ntype = \"report\"\n");
    ASSERT_EQ(archive_->indexer({"run"}).code, 0);
    server_ = std::make_unique<Server>(archive_->config());
  }
  static void TearDownTestSuite() {
    EXPECT_EQ(server_->stop(), 0);
    server_.reset();
    archive_.reset();
  }

  static json search(const std::string& parameters) {
    return server_->json("/api/v1/search?" + parameters);
  }
  static std::string total(const std::string& parameters) {
    return search(parameters)["total"].dump();
  }
  // "kumasi 2, leeds 2*": values with counts, the chosen ones starred.
  static std::string facet(const std::string& parameters, const std::string& name) {
    const json answer = search(parameters);
    std::string text;
    for (const json& value : answer["facets"][name])
      text += (text.empty() ? "" : ", ") + value["value"].get<std::string>() + " " +
              value["count"].dump() + (value["selected"].get<bool>() ? "*" : "");
    return text;
  }
  static std::string titles(const std::string& parameters) {
    const json answer = search(parameters);
    std::string text;
    for (const json& hit : answer["hits"])
      text += (text.empty() ? "" : " | ") + hit["title"].get<std::string>();
    return text;
  }
  static std::string keys(const json& object) {
    std::string text;
    for (const auto& [key, value] : object.items()) text += (text.empty() ? "" : " ") + key;
    return text;
  }

  static std::unique_ptr<Archive> archive_;
  static std::unique_ptr<Server> server_;
};
std::unique_ptr<Archive> Contract::archive_;
std::unique_ptr<Server> Contract::server_;

TEST_F(Contract, WithoutQueryEverythingPublicIsFound) {
  EXPECT_EQ(total(""), "5");
  EXPECT_EQ(total("q=Geheimvogel"), "0");
}

TEST_F(Contract, TheAnswerHasItsShape) {
  const json answer = search("q=Kumasi");
  for (const char* key :
       {"query", "total", "page", "size", "took_ms", "hits", "facets", "suggestions"})
    EXPECT_TRUE(answer.contains(key)) << key;
  for (const char* key : {"text", "canonical", "match", "notes"})
    EXPECT_TRUE(answer["query"].contains(key)) << key;
  EXPECT_EQ(keys(answer["facets"]),
            "body city country language network partnership sdg source type year");
  for (const char* key : {"id", "title", "url", "type", "date", "year", "language", "cities",
                          "sdgs", "score", "snippet", "page", "matched", "also"})
    EXPECT_TRUE(answer["hits"][0].contains(key)) << key;
  EXPECT_EQ(answer["hits"][0]["id"].get<std::string>().size(), 16u);
}

TEST_F(Contract, AHitCarriesItsValues) {
  const json hit = search("q=St%C3%A4dtefreundschaft")["hits"][0];
  EXPECT_EQ(hit["type"].dump() + hit["date"].dump() + hit["year"].dump() + hit["cities"].dump() +
                hit["sdgs"].dump() + hit["page"].dump() + hit["url"].dump(),
            R"("resolution""2022-10-13"2022["kumasi"][17]null"https://example.org/a")");
  std::string snippet;
  for (const json& part : hit["snippet"])
    snippet += part["mark"].get<bool>() ? "[" + part["text"].get<std::string>() + "]"
                                        : part["text"].get<std::string>();
  EXPECT_NE(snippet.find("[Städtefreundschaft]"), std::string::npos) << snippet;
  EXPECT_EQ(hit["matched"][0]["text"], "Städtefreundschaft");
}

TEST_F(Contract, WithoutADateDateAndYearAreNull) {
  const json hit = search("q=Amiens")["hits"][0];
  EXPECT_EQ(hit["date"].dump() + hit["year"].dump(), "nullnull");
  EXPECT_EQ(total("year=none"), "1");
}

TEST_F(Contract, FacetCountsAreExactAndDisjunctive) {
  EXPECT_EQ(facet("", "city"), "kumasi 2, leeds 2, amiens 1, zwickau 1");
  EXPECT_EQ(facet("city=kumasi", "city"), "kumasi 2*, leeds 2, amiens 1, zwickau 1");
  EXPECT_EQ(facet("city=kumasi", "year"), "2022 1, 2024 1");
  EXPECT_EQ(facet("city=atlantis", "city"), "kumasi 2, leeds 2, amiens 1, zwickau 1, atlantis 0*");
  EXPECT_EQ(total("city=atlantis"), "0");
  EXPECT_EQ(total("city=kumasi&city=leeds"), "4");
  EXPECT_EQ(total("city=kumasi&year=2022"), "1");
  EXPECT_EQ(total("year=2018..2020"), "2");
  EXPECT_EQ(facet("year=2018..2020&city=zwickau", "year"), "2018 0*, 2019 0*, 2020 1*");
}

TEST_F(Contract, StatedGoalsCanBeAskedForAlone) {
  EXPECT_EQ(facet("goal_evidence=stated", "sdg"), "6 1, 17 1, none 3");
  EXPECT_EQ(total("goal_evidence=stated&sdg=17"), "1");
}

TEST_F(Contract, WordsAreRequiredThenWidened) {
  EXPECT_EQ(total("q=Kumasi+Regenwasser"), "1");
  EXPECT_EQ(search("q=Kumasi+Leeds")["query"]["match"], "any");
  EXPECT_EQ(total("q=Kumasi+Leeds"), "4");
  EXPECT_EQ(total("q=Kumasi+Leeds&match=all"), "0");
  EXPECT_EQ(total("q=%22Delegation+aus+Zwickau%22"), "1");
  EXPECT_EQ(total("q=Kumasi+-Regenwasser"), "1");
  EXPECT_EQ(total("q=Regenw*"), "1");
  EXPECT_EQ(total("q=Leeds+ODER+Zwickau"), "3");
  EXPECT_EQ(total("q=title:Kumasi"), "2");
  EXPECT_EQ(total("q=city:leeds+year:2018..2019"), "1");
}

TEST_F(Contract, SortAndPaging) {
  EXPECT_EQ(titles("sort=oldest&size=2"), "Visit from Leeds | Zwickauer Notiz");
  EXPECT_EQ(titles("sort=newest&size=1"), "Regenwasser und Kumasi");
  EXPECT_EQ(titles("sort=oldest&size=2&page=3"), "Ohne Datum");
  EXPECT_EQ(facet("facets=0", "city") + facet("facets=0", "year"), "");
}

TEST_F(Contract, EveryWrongParameterIsRefusedByName) {
  for (const char* wrong :
       {"colour=1", "size=0", "size=101", "page=0", "page=x", "page=2000", "sdg=18", "sdg=0",
        "year=20x3", "year=2023..2019", "type=letter", "sort=best", "match=some", "facets=maybe",
        "language=xx", "goal_evidence=all", "format=xml", "explain=yes"}) {
    const std::string answer = server_->get(std::string("/api/v1/search?") + wrong);
    const std::string name = std::string(wrong).substr(0, std::string(wrong).find('='));
    EXPECT_EQ(http::status_of(answer), "400") << wrong;
    EXPECT_NE(answer.find("application/problem+json"), std::string::npos) << wrong;
    EXPECT_NE(http::body_of(answer).find(name), std::string::npos) << wrong;
  }
}

TEST_F(Contract, CsvHoldsEveryHit) {
  const std::string answer = server_->get("/api/v1/search?format=csv&city=kumasi&size=1");
  EXPECT_NE(answer.find("text/csv"), std::string::npos);
  const std::string body = http::body_of(answer);
  EXPECT_NE(body.find("Freundschaft mit Kumasi"), std::string::npos);
  EXPECT_NE(body.find("Regenwasser und Kumasi"), std::string::npos);
}

TEST_F(Contract, ADocumentHasItsWholeText) {
  const std::string id = search("q=St%C3%A4dtefreundschaft")["hits"][0]["id"];
  const json document = server_->json("/api/v1/documents/" + id);
  for (const char* key : {"text", "sections", "mentions", "reference", "versions", "related"})
    EXPECT_TRUE(document.contains(key)) << key;
  const std::string text = document["text"];
  for (const json& mention : document["mentions"]) {
    if (mention.value("field", "text") != "text") continue;
    EXPECT_EQ(text.substr(mention["begin"],
                          mention["end"].get<std::size_t>() - mention["begin"].get<std::size_t>()),
              mention["text"]);
  }
}

TEST_F(Contract, WhatIsUnknownOrForbiddenIsTheSame404) {
  const std::string rows = archive_->indexer({"status", "--json", "--documents"}).out;
  std::istringstream stream(rows);
  std::string hidden;
  for (std::string row; std::getline(stream, row);)
    if (json::parse(row)["audience"] == "internal") hidden = json::parse(row)["id"];
  ASSERT_EQ(hidden.size(), 16u);
  const std::string forbidden = server_->get("/api/v1/documents/" + hidden);
  const std::string unknown = server_->get("/api/v1/documents/" + std::string(16, 'a'));
  EXPECT_EQ(http::status_of(forbidden), "404");
  EXPECT_EQ(http::body_of(forbidden), http::body_of(unknown));
  EXPECT_EQ(server_->status("/documents/" + hidden), "404");
  EXPECT_EQ(server_->status("/documents/" + hidden + "/original"), "404");
}

TEST_F(Contract, EveryRouteAnswers) {
  for (const char* path :
       {"/api/v1/suggest?q=kum", "/api/v1/cities", "/api/v1/cities/kumasi", "/api/v1/sdgs",
        "/api/v1/sdgs/17", "/api/v1/openapi.json", "/healthz", "/readyz", "/metrics"})
    EXPECT_EQ(server_->status(path), "200") << path;
  EXPECT_EQ(server_->json("/api/v1/openapi.json")["openapi"].get<std::string>().substr(0, 3),
            "3.1");
}

TEST_F(Contract, EveryPageAnswersInBothLanguages) {
  const std::string id = search("q=Kumasi")["hits"][0]["id"];
  const std::vector<std::string> paths{"/",
                                       "/search?q=Kumasi",
                                       "/documents/" + id,
                                       "/cities",
                                       "/cities/kumasi",
                                       "/sdgs",
                                       "/sdgs/17",
                                       "/hilfe",
                                       "/impressum",
                                       "/datenschutz",
                                       "/barrierefreiheit"};
  for (const std::string& path : paths)
    for (const char* language : {"de", "en"}) {
      const std::string target =
          path + (path.find('?') == std::string::npos ? "?" : "&") + "lang=" + language;
      const std::string page = server_->get(target);
      EXPECT_EQ(http::status_of(page), "200") << target;
      EXPECT_NE(page.find("lang=\"" + std::string(language)), std::string::npos) << target;
    }
}

TEST_F(Contract, TheLanguageFollowsTheBrowserAndAnUnknownPageHelps) {
  EXPECT_NE(server_->get("/", "Accept-Language: en-GB,en;q=0.9\r\n").find("lang=\"en"),
            std::string::npos);
  EXPECT_NE(server_->get("/").find("lang=\"de"), std::string::npos);
  const std::string page = server_->get("/nirgendwo");
  EXPECT_EQ(http::status_of(page), "404");
  EXPECT_NE(page.find("<a "), std::string::npos);
}

TEST_F(Contract, TheSameAnswerAgainIs304) {
  const std::string first = server_->get("/api/v1/search?q=Kumasi");
  const std::string etag = http::field_of(first, "ETag");
  ASSERT_FALSE(etag.empty());
  EXPECT_EQ(
      http::status_of(server_->get("/api/v1/search?q=Kumasi", "If-None-Match: " + etag + "\r\n")),
      "304");
  EXPECT_FALSE(http::field_of(first, "Access-Control-Allow-Origin").empty());
}

TEST_F(Contract, PagesAllowNoInlineScriptsOrStyles) {
  const std::string policy = http::field_of(server_->get("/"), "Content-Security-Policy");
  EXPECT_FALSE(policy.empty());
  EXPECT_EQ(policy.find("unsafe"), std::string::npos);
  EXPECT_EQ(http::body_of(server_->get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E"))
                .find("<script>alert"),
            std::string::npos);
}

TEST_F(Contract, AnswersSayNothingOfTheIndexItself) {
  const std::string answer = server_->get("/api/v1/search?q=Kumasi");
  for (const char* inner : {"gen-", "applied_seq", "uuid", "revision", "/var/", "catalogue"})
    EXPECT_EQ(answer.find(inner), std::string::npos) << inner;
}

TEST(Staff, TheStaffServerNeedsItsFlagAndFindsBoth) {
  Archive archive;
  archive.lines(kLines);
  ASSERT_EQ(archive.indexer({"run"}).code, 0);
  EXPECT_EQ(
      run({program("lotse-server"), "--config", archive.config(), "--audience", "staff"}).code, 2);
  Server staff(archive.config(), {"--audience", "staff", "--no-login"});
  EXPECT_EQ(staff.json("/api/v1/search?q=Geheimvogel")["total"], 1);
  EXPECT_EQ(staff.json("/api/v1/search")["total"], 5);
  EXPECT_NE(staff.get("/").find("nicht öffentliche Dokumente"), std::string::npos);
  EXPECT_NE(staff.get("/cities?lang=en").find("not public"), std::string::npos);
  EXPECT_EQ(Server(archive.config()).get("/").find("nicht öffentliche Dokumente"),
            std::string::npos);
}

TEST(Tools, AnalyzeSplitAndTagNeedNoSettings) {
  const json words = json::parse(
      run({program("lotse-indexer"), "analyze", "--language", "de"}, "Die Bürger*innen\n").out);
  EXPECT_EQ(words["language"], "de");
  EXPECT_EQ(words["tokens"][1]["text"], "Bürger*innen");
  EXPECT_EQ(words["tokens"][1]["end"], 17);
  EXPECT_EQ(run({program("lotse-indexer"), "split"}, "Haus\n").out, "Haus\n");
  const json tags = json::parse(
      run({program("lotse-indexer"), "tag"}, "Besuch aus Novi Sad, Ziel Nr. 11 der Agenda 2030\n")
          .out);
  std::set<std::string> found;
  for (const json& mention : tags["mentions"])
    found.insert(mention["kind"].get<std::string>() + " " + mention["id"].get<std::string>() + " " +
                 mention["strength"].get<std::string>() + " " + mention["text"].get<std::string>());
  EXPECT_EQ(found.count("city novi-sad stated Novi Sad"), 1u);
  EXPECT_EQ(std::any_of(found.begin(), found.end(),
                        [](const std::string& one) { return one.starts_with("sdg 11 stated"); }),
            true);
}

}  // namespace
}  // namespace lotse::tests
