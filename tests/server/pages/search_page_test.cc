// The results page: what it says of hits, facets, filters and of nothing found.
#include <gtest/gtest.h>

#include "browse.h"

namespace lotse::pages {
namespace {

std::string title(const std::string& body) { return between(body, "<title>", "</title>"); }

TEST(SearchPage, TitleAndHeadingCarryQuestionAndCount) {
  Browser browser;
  EXPECT_EQ(title(browser.body("/search?q=Kumasi")), "1 Treffer für „Kumasi“ – Lotse Dortmund");
  EXPECT_EQ(title(browser.body("/search?q=Kumasi&lang=en")),
            "1 result for “Kumasi” – Lotse Dortmund");
  EXPECT_EQ(title(browser.body("/search")), "Alle Dokumente: 3 Treffer – Lotse Dortmund");
}

TEST(SearchPage, SuggestedGoalsSaySo) {
  Browser browser;
  const std::string goals =
      between(browser.body("/search?q=Kumasi"), "aria-label=\"Ziele:\">", "</ul>");
  EXPECT_NE(goals.find("SDG 13<span class=\"kern-sr-only\"> Maßnahmen zum Klimaschutz</span></a> "
                       "ausdrücklich genannt"),
            std::string::npos);
  EXPECT_NE(goals.find("automatisch vorgeschlagen"), std::string::npos);
}

TEST(SearchPage, CorrectionsAreOfferedWithTheirHits) {
  FakeSearcher searcher = sample_searcher();
  searcher.suggestions = {{"Kumasi", "spelling", 12}, {"Kumase", "spelling"}};
  Browser browser(searcher);
  const std::string body = browser.body("/search?q=Kumsai&city=leeds");
  EXPECT_EQ(between(body, "<p id=\"suggestions\">", "</p>"), "Meinten Sie …?");
  EXPECT_NE(body.find("<li><a href=\"/search?q=Kumasi&amp;city=leeds\">Kumasi</a> "
                      "<span class=\"muted\">(12 Treffer)</span></li>"),
            std::string::npos);
  EXPECT_NE(body.find(">Kumase</a></li>"), std::string::npos);
  EXPECT_NE(browser.body("/search?q=Kumsai&lang=en").find("Did you mean …?"), std::string::npos);
}

TEST(SearchPage, FacetsToggle) {
  Browser browser;
  const std::string body = browser.body("/search?q=e&city=leeds");
  EXPECT_NE(body.find("href=\"/search?q=e&amp;city=leeds&amp;city=kumasi\""), std::string::npos);
  EXPECT_NE(body.find("<a href=\"/search?q=e\" class=\"facet__chosen\""), std::string::npos);
  EXPECT_NE(body.find("(ausgewählt, Filter entfernen)"), std::string::npos);
}

TEST(SearchPage, ChipsRemoveFilters) {
  Browser browser;
  const std::string chips =
      between(browser.body("/search?city=kumasi&year=2019..2023&sdg=13&goal_evidence=stated"),
              "class=\"chips\"", "</ul>");
  EXPECT_NE(chips.find("2019–2023"), std::string::npos);
  EXPECT_NE(chips.find("13 Maßnahmen zum Klimaschutz"), std::string::npos);
  EXPECT_NE(chips.find("nur ausdrücklich genannte Ziele"), std::string::npos);
  EXPECT_NE(chips.find("<a class=\"chips__clear\" href=\"/search\">"), std::string::npos);
}

TEST(SearchPage, NothingFoundNamesTheDearestFilter) {
  Browser browser;
  const std::string body = browser.body("/search?q=Kumasi&city=kumasi&year=2019");
  EXPECT_NE(body.find("ohne Filter Jahr: 1 Treffer"), std::string::npos);
  EXPECT_EQ(body.find("ohne Filter Stadt: 1"), std::string::npos);
}

TEST(SearchPage, RefusalsSpeakInWords) {
  Browser browser;
  const std::string body = browser.body("/search?q=Kumasi&year=20x3");
  EXPECT_NE(body.find("Jahr („year“)"), std::string::npos);
  EXPECT_NE(body.find("Ein Jahr hat vier Ziffern"), std::string::npos);
  EXPECT_NE(body.find("<a href=\"/search?q=Kumasi\">"), std::string::npos);
  EXPECT_NE(browser.body("/search?colour=1").find("eine unbekannte Angabe („colour“)"),
            std::string::npos);
}

TEST(SearchPage, TheOtherReadingIsOffered) {
  FakeSearcher searcher = sample_searcher();
  searcher.other_reading_total = 119;
  Browser browser(searcher);
  const std::string offer =
      between(browser.body("/search?q=Kumasi"), "class=\"other-reading\">", "</p>");
  EXPECT_EQ(offer,
            "Weitere 118 Dokumente enthalten einzelne der Wörter. "
            "<a href=\"/search?q=Kumasi&amp;match=any\">Auch diese zeigen</a>");
}

TEST(SearchPage, OtherWordingsAreToldAndCanBeLeftOut) {
  FakeSearcher searcher = sample_searcher();
  searcher.notes = {{"translated", "Auch übersetzt gesucht: Rat → council."}};
  searcher.widened = true;
  Browser browser(searcher);
  const std::string body = browser.body("/search?q=Rat&page=2");
  EXPECT_NE(body.find("<p>Auch übersetzt gesucht: Rat → council.</p>"), std::string::npos);
  EXPECT_EQ(between(body, "class=\"wordings\">", "</p>"),
            "<a href=\"/search?q=Rat&amp;widen=0\">"
            "Ohne Übersetzungen und verwandte Wörter suchen</a>");
  EXPECT_EQ(between(browser.body("/search?q=Rat&widen=0"), "class=\"wordings\">", "</p>"),
            "<a href=\"/search?q=Rat\">Mit Übersetzungen und verwandten Wörtern suchen</a>");
  searcher.widened = false;
  EXPECT_EQ(Browser(searcher).body("/search?q=Rat").find("wordings"), std::string::npos);
}

TEST(SearchPage, LongListsOfTagsSayHowManyMore) {
  FakeSearcher searcher = sample_searcher();
  searcher.records[0].cities = {"a", "b", "c", "d", "e", "f", "g", "h"};
  Browser browser(searcher);
  const std::string body = browser.body("/search?q=Kumasi");
  EXPECT_EQ(occurrences(body, "class=\"tag\""), 6);
  EXPECT_NE(body.find("und 2 weitere"), std::string::npos);
  const std::string asked = browser.body("/search?q=Kumasi&city=h");
  EXPECT_EQ(occurrences(asked, "class=\"tag\""), 6);
  EXPECT_NE(asked.find("href=\"/cities/h\">h</a>"), std::string::npos);
}

TEST(SearchPage, SaysHowWordsWereFound) {
  FakeSearcher searcher = sample_searcher();
  searcher.matched = {{"kumasi", "Kumasi", "word"},
                      {"rat", "Rates", "stem"},
                      {"rat", "Rat", "title"},
                      {"klima", "Klima", "title"}};
  Browser browser(searcher);
  EXPECT_EQ(between(browser.body("/search?q=Kumasi"), "class=\"hit__why\">", "</p>"),
            "gefunden über: Wortform <q>Rates</q>; Titel <q>Rat</q>, <q>Klima</q>");
}

TEST(SearchPage, DoublesAreFoldedWithTheirAddresses) {
  FakeSearcher searcher = sample_searcher();
  searcher.doubles = {{"bbbbbbbbbbbbbbbb", "https://example.org/b"}};
  Browser browser(searcher);
  const std::string body = browser.body("/search?q=Kumasi");
  EXPECT_NE(body.find("auch unter einer weiteren Adresse"), std::string::npos);
  EXPECT_NE(body.find("<a href=\"/documents/bbbbbbbbbbbbbbbb?q=Kumasi\">https://example.org/b</a>"),
            std::string::npos);
}

TEST(SearchPage, ForeignTitlesSayTheirLanguage) {
  Browser browser;
  EXPECT_NE(browser.body("/search").find("lang=\"en\">A visit from Leeds</a>"), std::string::npos);
  EXPECT_EQ(browser.body("/search?lang=en").find("lang=\"en\">A visit"), std::string::npos);
}

TEST(DocumentPage, CitesAndLeadsBack) {
  Browser browser;
  const std::string body = browser.body("/documents/aaaaaaaaaaaaaaaa?q=Kumasi&city=kumasi");
  EXPECT_NE(body.find("Rat der Stadt, Sitzung vom 14.03.2023, TOP 4.2, Drucksache 90412-23: "
                      "Klimapartnerschaft mit Kumasi. "
                      "http://127.0.0.1:8080/documents/aaaaaaaaaaaaaaaa, abgerufen am "),
            std::string::npos);
  EXPECT_NE(body.find("href=\"/search?q=Kumasi&amp;city=kumasi\""), std::string::npos);
  EXPECT_NE(body.find("<mark id=\"b44\">Kumasi</mark>"), std::string::npos);
  EXPECT_NE(body.find("<a href=\"#b31\">SDG 13 gilt.</a>"), std::string::npos);
  EXPECT_NE(body.find("/original#page=1\""), std::string::npos);
}

TEST(DocumentPage, InternalDocumentsSaySo) {
  FakeSearcher searcher = sample_searcher();
  searcher.records[0].audience = "internal";
  Browser browser(searcher);
  EXPECT_NE(browser.body("/documents/aaaaaaaaaaaaaaaa").find("nicht öffentlich"),
            std::string::npos);
  EXPECT_EQ(browser.body("/documents/bbbbbbbbbbbbbbbb").find("nicht öffentlich"),
            std::string::npos);
}

TEST(GoalPages, StatedAndSuggestedAreCountedApart) {
  Browser browser;
  EXPECT_NE(browser.body("/sdgs/13").find("in 1 Dokument ausdrücklich genannt; für 0 weitere"),
            std::string::npos);
  EXPECT_NE(browser.body("/sdgs/17").find("in 0 Dokumenten ausdrücklich genannt; für 1 weiteres"),
            std::string::npos);
}

}  // namespace
}  // namespace lotse::pages
