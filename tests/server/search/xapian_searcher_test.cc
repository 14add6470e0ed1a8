#include "server/search/xapian_searcher.h"

#include <gtest/gtest.h>

#include "indexer/schema/generation.h"
#include "tests/server/search/sample_archive.h"
#include "tests/temp_folder.h"

namespace lotse::search {
namespace {

std::vector<SampleDocument> archive() {
  std::vector<SampleDocument> list(6);
  list[0] = {.id = sample_id(1),
             .title = "Partnerschaft mit Kumasi",
             .text = "Der Rat der Stadt beschließt die Städtepartnerschaft mit Kumasi.",
             .date = "2023-11-23",
             .type = "resolution",
             .language = "de",
             .body = "rat",
             .cities = {"kumasi", "dortmund"},
             .stated_goals = {17}};
  list[1] = {.id = sample_id(2),
             .title = "Klima und Kumasi",
             .text = "Die Stadt und Kumasi arbeiten beim Klimaschutz zusammen.",
             .date = "2024-05-14",
             .type = "press_release",
             .language = "de",
             .cities = {"kumasi"},
             .stated_goals = {13},
             .derived_goals = {17}};
  list[2] = {.id = sample_id(3),
             .title = "Leeds visit",
             .text = "A delegation from Leeds visited the city hall and spoke about climate.",
             .date = "2019-06-01",
             .type = "press_release",
             .language = "en",
             .cities = {"leeds"}};
  list[3] = {.id = sample_id(4),
             .title = "Ohne Datum",
             .text = "Ein Vermerk über Leeds und Amiens ohne Datum.",
             .type = "other",
             .language = "de",
             .cities = {"amiens", "leeds"}};
  list[4] = {.id = sample_id(5),
             .title = "Vorlage zum Klimaschutz",
             .text = "Bürger*innen und Vereine. Die Delegation der Stadt Zwickau kommt.",
             .date = "2021-03-02",
             .type = "proposal",
             .language = "de",
             .reference = "16389-20"};
  list[5] = {.id = sample_id(6),
             .title = "Antwort",
             .text = "Zur Drucksache 16389-20 liegt eine Antwort vor. Siehe 16389-20.",
             .date = "2021-04-02",
             .type = "statement",
             .language = "de"};
  return list;
}

class XapianSearcherTest : public testing::Test {
 protected:
  XapianSearcherTest() { write_index(folder_ / "public", archive()); }

  SearchResult result(const SearchRequest& request) {
    auto outcome = searcher_.search(request);
    if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
      ADD_FAILURE() << refusal->parameter << ": " << refusal->text;
      return {};
    }
    return std::get<SearchResult>(outcome);
  }

  // "total: numbers of the hits in order [match] notes".
  std::string found(const SearchRequest& request) {
    const SearchResult answer = result(request);
    std::string text = std::to_string(answer.total) + ":";
    for (const Hit& hit : answer.hits) text += std::string(" ") + number(hit.record.id);
    if (answer.match == Match::kAny) text += " any";
    for (const Note& note : answer.notes) text += " " + note.code;
    return text;
  }
  std::string found(const std::string& q) { return found(asking(q)); }

  static SearchRequest asking(const std::string& q) {
    SearchRequest request;
    request.q = q;
    return request;
  }
  static char number(const std::string& id) { return static_cast<char>('1' + (id.back() - 'b')); }

  std::string refused(const SearchRequest& request) {
    auto outcome = searcher_.search(request);
    const auto* refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refusal->parameter : "";
  }

  std::string facet(const SearchRequest& request, schema::Facet facet) {
    std::string text;
    const SearchResult answer = result(request);
    for (const FacetValue& value : answer.facets[static_cast<std::size_t>(facet)]) {
      text += (text.empty() ? "" : " ") + value.value + "=" + std::to_string(value.count) +
              (value.selected ? "*" : "");
    }
    return text;
  }

  tests::TempFolder folder_;
  XapianSearcher searcher_{{folder_ / "public"}};
};

TEST_F(XapianSearcherTest, EverythingWithoutAQuestion) {
  EXPECT_EQ(found(""), "6: 1 2 3 4 5 6");
  SearchRequest request;
  request.sort = Sort::kNewest;
  EXPECT_EQ(found(request), "6: 2 1 6 5 3 4");
  request.sort = Sort::kOldest;
  EXPECT_EQ(found(request), "6: 3 5 6 1 2 4");
  request.size = 2;
  request.page = 2;
  EXPECT_EQ(found(request), "6: 6 1");
}

TEST_F(XapianSearcherTest, Words) {
  EXPECT_EQ(found("Zwickau"), "1: 5");
  EXPECT_EQ(found("delegation"), "2: 3 5");
  EXPECT_EQ(found("Bürgerin"), "1: 5");
  EXPECT_EQ(found("nirgends"), "0:");
  EXPECT_EQ(found("der Vermerk"), "1: 4");
  EXPECT_EQ(found("-kumasi"), "4: 3 4 5 6");
  EXPECT_EQ(found("leeds -amiens"), "1: 3");
}

TEST_F(XapianSearcherTest, Widening) {
  EXPECT_EQ(found("Kumasi Klimaschutz"), "1: 2");
  EXPECT_EQ(found("Kumasi Leeds"), "4: 3 2 1 4 any none_holds_all");
  EXPECT_EQ(found("+Kumasi +Leeds"), "0:");
  EXPECT_EQ(found("+Kumasi Quatsch"), "2: 2 1 any none_holds_all");
  EXPECT_EQ(found("+Kumasi Quatsch Delegation Vertrag"), "2: 2 1 any none_holds_all");
  EXPECT_EQ(found("\"Rat der Stadt\" Quatsch"), "1: 1 any none_holds_all");
  EXPECT_EQ(found("stadt:kumasi Quatsch"), "0:");
  EXPECT_EQ(found("Quatsch -Leeds"), "0:");
  SearchRequest request = asking("Kumasi Leeds");
  request.match = Match::kAll;
  EXPECT_EQ(found(request), "0:");
  EXPECT_EQ(result(request).other_reading_total, 4u);
  request.match = Match::kAny;
  request.chosen[0] = {"kumasi"};
  EXPECT_EQ(found(request), "2: 2 1 any");
  EXPECT_EQ(result(request).other_reading_total, 0u);
}

TEST_F(XapianSearcherTest, ALongQuestionWithFewDocumentsPutsThoseWithAllWordsFirst) {
  SearchRequest request = asking("Stadt Kumasi arbeiten Klimaschutz");
  request.widen = false;
  const std::string answer = found(request);
  EXPECT_EQ(answer.substr(0, 4), "3: 2");
  EXPECT_TRUE(answer.ends_with("any widened")) << answer;
}

TEST_F(XapianSearcherTest, Operators) {
  EXPECT_EQ(found("\"Rat der Stadt\""), "1: 1");
  EXPECT_EQ(found("\"Stadt der Rat\""), "0:");
  EXPECT_EQ(found("zwickau OR amiens"), "2: 4 5");
  EXPECT_EQ(found("(kumasi klimaschutz) OR amiens"), "2: 2 4");
  EXPECT_EQ(found("klima*"), "2: 2 5");
  EXPECT_EQ(found("titel:klima*"), "2: 2 5");
  EXPECT_EQ(found("titel:leeds"), "1: 3");
  EXPECT_EQ(found("titel:\"Klima und Kumasi\""), "1: 2");
  EXPECT_EQ(found("titel:\"der Stadt\""), "0:");
  EXPECT_EQ(found("=verein"), "0:");
  EXPECT_EQ(found("verein"), "1: 5");
}

TEST(XapianSearcher, WhatStandsAsTypedComesFirst) {
  const tests::TempFolder folder;
  std::vector<SampleDocument> two(2);
  two[0] = {.id = sample_id(1), .text = "Der Verein lädt heute ein.", .language = "de"};
  two[1] = {.id = sample_id(2), .text = "Die Vereine laden heute ein.", .language = "de"};
  write_index(folder / "public", two);
  XapianSearcher searcher({folder / "public"});
  for (const auto& [word, first] : {std::pair("Verein", sample_id(1)), {"Vereine", sample_id(2)}}) {
    SearchRequest request;
    request.q = word;
    const auto outcome = searcher.search(request);
    const auto& hits = std::get<SearchResult>(outcome).hits;
    ASSERT_EQ(hits.size(), 2u);
    EXPECT_EQ(hits[0].record.id, first) << word;
  }
}

// The ids of two documents with these texts, in the order in which they are found.
std::string order_of(const std::string& q, const std::string& one, const std::string& two) {
  const tests::TempFolder folder;
  write_index(folder / "public", {{.id = sample_id(1), .text = one, .language = "de"},
                                  {.id = sample_id(2), .text = two, .language = "de"}});
  XapianSearcher searcher({folder / "public"});
  SearchRequest request;
  request.q = q;
  std::string order;
  const auto outcome = searcher.search(request);
  for (const Hit& hit : std::get<SearchResult>(outcome).hits) {
    order += hit.record.id == sample_id(1) ? '1' : '2';
  }
  return order;
}

TEST(XapianSearcher, WordsSideBySideComeFirst) {
  EXPECT_EQ(order_of("Haushalt Schulen", "Schulen und der Haushalt der Stadt.",
                     "Schulen: den Haushalt Schulen nennt."),
            "21");
  EXPECT_EQ(order_of("neue Gasse", "Eine Gasse ist neue hier.", "Eine neue Gasse ist hier."), "21");
  EXPECT_EQ(order_of("neue Gasse", "Eine neue Gasse ist hier.", "Eine Gasse ist neue hier."), "12");
}

TEST(XapianSearcher, YearsOfDatesAreFoundAndWeighNothing) {
  EXPECT_EQ(order_of("Plan 2016", "Der Plan vom 1.2.2016, 3.4.2016, 5.6.2016.",
                     "Der Plan für das ganze Jahr 2016 von heute."),
            "21");
  EXPECT_EQ(order_of("2016", "Am 1.2.2016 war nichts.", "Am 3.4.2017 auch nichts."), "1");
}

TEST(XapianSearcher, AFamilyOfWordsAddsWeightAndFindsNothingAlone) {
  EXPECT_EQ(order_of("Satzung Veränderungen", "Die Satzung von heute gilt allen.",
                     "Die Satzung von heute veränderte sich."),
            "21");
  EXPECT_EQ(order_of("Veränderungen", "Die Satzung von heute.", "Sie veränderte sich."), "");
}

TEST_F(XapianSearcherTest, FacetValuesInTheQuestion) {
  EXPECT_EQ(found("stadt:kumasi"), "2: 1 2");
  EXPECT_EQ(found("stadt:(amiens OR KUMASI) -art:resolution"), "2: 2 4");
  EXPECT_EQ(found("jahr:2019..2021"), "3: 3 5 6");
  EXPECT_EQ(found("jahr:none"), "1: 4");
  EXPECT_EQ(found("gremium:Stadtrat"), "1: 1");
  EXPECT_EQ(found("art:Pressemitteilung"), "2: 2 3");
  EXPECT_EQ(found("ziel:99"), "0: unknown_value");
  EXPECT_EQ(found("stadt:atlantis"), "0: unknown_value");
}

TEST_F(XapianSearcherTest, AReferenceBringsItsPaperFirst) {
  EXPECT_EQ(found("16389-20"), "2: 5 6");
  for (const std::string typed :
       {"Drucksache 16389 - 20", "Drucksachen-Nr.: 16389-20", "DS 16389–20", "Drs. 16389 – 20",
        "Vorlage Nr. 16389 -20", "Beschlussvorlage 16389-20"}) {
    EXPECT_EQ(found(typed), "2: 5 6") << typed;
  }
}

TEST_F(XapianSearcherTest, Facets) {
  using schema::Facet;
  SearchRequest request;
  EXPECT_EQ(facet(request, Facet::kCity), "kumasi=2 leeds=2 amiens=1 dortmund=1 none=2");
  EXPECT_EQ(facet(request, Facet::kYear), "2019=1 2021=2 2023=1 2024=1 none=1");
  EXPECT_EQ(facet(request, Facet::kSdg), "13=1 17=2 none=4");
  request.stated_goals_only = true;
  EXPECT_EQ(facet(request, Facet::kSdg), "13=1 17=1 none=4");
  request.chosen[0] = {"kumasi", "atlantis"};
  EXPECT_EQ(found(request), "2: 1 2");
  EXPECT_EQ(facet(request, Facet::kCity),
            "kumasi=2* leeds=2 amiens=1 atlantis=0* dortmund=1 none=2");
  EXPECT_EQ(facet(request, Facet::kYear), "2023=1 2024=1");
  request.chosen[3] = {"2023", "2025"};
  EXPECT_EQ(found(request), "1: 1");
  EXPECT_EQ(facet(request, Facet::kYear), "2023=1* 2024=1 2025=0*");
  EXPECT_EQ(facet(request, Facet::kCity), "kumasi=1* atlantis=0* dortmund=1");
  request.with_facets = false;
  EXPECT_EQ(facet(request, Facet::kYear), "");
}

TEST_F(XapianSearcherTest, LabelsInBothLanguages) {
  SearchRequest request;
  EXPECT_EQ(result(request).facets[4].front().label, "Pressemitteilung");
  request.language = "en";
  EXPECT_EQ(result(request).facets[4].front().label, "Press release");
  EXPECT_EQ(result(request).facets[2].front().label, "SDG 13: Climate action");
}

TEST_F(XapianSearcherTest, SaysWhyAndWhereAHitMatches) {
  const Hit hit = result(asking("Verein")).hits.at(0);
  ASSERT_FALSE(hit.matched.empty());
  EXPECT_EQ(hit.matched[0].query + "|" + hit.matched[0].text + "|" + hit.matched[0].rule,
            "Verein|Vereine|stem");
  std::string marked;
  for (const SnippetPart& part : hit.snippet)
    marked += part.mark ? "[" + part.text + "]" : part.text;
  EXPECT_NE(marked.find("[Vereine]"), std::string::npos) << marked;
  EXPECT_GT(hit.score, 0);
  EXPECT_EQ(hit.record.text, "");
}

TEST_F(XapianSearcherTest, RefusesWhatIsBeyondTheLimits) {
  EXPECT_EQ(refused(asking("ab*")), "q");
  EXPECT_EQ(refused(asking(std::string(9000, 'a'))), "q");
  EXPECT_EQ(refused(asking(std::string(1000, '('))), "q");
  SearchRequest far;
  far.page = 1002;
  EXPECT_EQ(refused(far), "page");
  far.page = 1001;
  EXPECT_EQ(found(far), "6:");
}

TEST_F(XapianSearcherTest, EveryHitBeyondPaging) {
  SearchRequest request;
  request.size = 1;
  request.sort = Sort::kOldest;
  std::string ids;
  const auto refusal =
      searcher_.every_hit(request, [&](const schema::Record& record) { ids += number(record.id); });
  EXPECT_FALSE(refusal);
  EXPECT_EQ(ids, "356124");
}

TEST_F(XapianSearcherTest, DocumentRelatedSuggestHighlight) {
  EXPECT_EQ(searcher_.document(sample_id(3))->text, archive()[2].text);
  EXPECT_FALSE(searcher_.document("aaaaaaaaaaaaaaaz"));
  const auto related = searcher_.related(sample_id(1), 3);
  ASSERT_EQ(related.size(), 1u);
  EXPECT_EQ(number(related[0].id), '2');
  std::string texts;
  for (const Suggestion& one : searcher_.suggest("kum", "de"))
    texts += one.text + "|" + one.reason + " ";
  EXPECT_EQ(texts, "Kumasi|city Klima und Kumasi|title Partnerschaft mit Kumasi|title ");
  EXPECT_EQ(searcher_.suggest("klimasch", "de").at(0).reason, "goal");
  std::string marked;
  for (const SnippetPart& part : searcher_.highlight("leeds", "Besuch in Leeds, heute")) {
    marked += part.mark ? "[" + part.text + "]" : part.text;
  }
  EXPECT_EQ(marked, "Besuch in [Leeds], heute");
}

TEST_F(XapianSearcherTest, SeesCommitsAndNewGenerations) {
  EXPECT_EQ(searcher_.state().documents, 6u);
  const std::string before = searcher_.state().generation;
  SampleDocument more = archive()[0];
  more.id = sample_id(7);
  commit_to(folder_ / "public" / "gen-1", {more});
  EXPECT_EQ(searcher_.state().documents, 7u);
  EXPECT_NE(searcher_.state().generation, before);
  write_generation(folder_ / "public", "gen-2", {archive()[0]});
  schema::make_current(folder_ / "public", "gen-2");
  std::filesystem::remove_all(folder_ / "public" / "gen-1");
  EXPECT_EQ(searcher_.state().documents, 1u);
  EXPECT_EQ(found("kumasi"), "1: 1");
}

TEST(XapianSearcher, WithoutAnIndexItIsNotReady) {
  const tests::TempFolder folder;
  XapianSearcher searcher({folder / "public"});
  EXPECT_THROW((void)searcher.state(), std::runtime_error);
  write_index(folder / "public", archive());
  EXPECT_EQ(searcher.state().documents, 6u);
}

}  // namespace
}  // namespace lotse::search
