#include <gtest/gtest.h>

#include "indexer/readers/html_facts.h"
#include "tests/indexer/readers/show.h"

namespace lotse {
namespace {

std::string page(std::string_view head, std::string_view body) {
  return "<!DOCTYPE html><html lang=\"de\"><head>" + std::string(head) + "</head><body>" +
         std::string(body) + "</body></html>";
}

TEST(HtmlReader, KeepsTheMainElementAlone) {
  EXPECT_EQ(read(page("<title>Kumasi | Stadt Dortmund</title>",
                      "<nav><a href=x>Start</a></nav><main><h1>Kumasi</h1><p>Partner seit "
                      "Jahren.</p></main><footer>Impressum</footer>")),
            "Kumasi (, de) / Kumasi / Partner seit Jahren.");
}

TEST(HtmlReader, LeavesOutScriptsFormsBannersAndHiddenParts) {
  EXPECT_EQ(read(page("",
                      "<div class='cookie-banner'>Cookies?</div><p>Ein Text.</p>"
                      "<script>var a;</script><form><input>Suche</form>"
                      "<p hidden>nie</p><p style='display: none'>nie</p>")),
            " (, de) / Ein Text.");
}

TEST(HtmlReader, KeepsAPageThatStandsInAForm) {
  const std::string prose(500, 'x');
  EXPECT_EQ(read(page("", "<form><p>" + prose + "</p></form>")), " (, de) / " + prose);
}

TEST(HtmlReader, FindsTheTextColumnByItsProse) {
  EXPECT_EQ(read(page("",
                      "<div><ul><li><a href=a>Rathaus</a></li><li><a href=b>Kultur</a></li></ul>"
                      "</div><div><h1>Leeds</h1><p>Seit 1969 verbindet die Freundschaft beide "
                      "St&auml;dte.</p></div><div><a href=c>Mehr</a></div>")),
            "Leeds (, de) / Leeds / Seit 1969 verbindet die Freundschaft beide Städte.");
}

TEST(HtmlReader, ALongListDoesNotOutweighItsIntroduction) {
  const std::string items(900, 'x');
  EXPECT_EQ(read(page("", "<div><p>Es folgt.</p><ul><li>" + items + "</ul></div>")),
            " (, de) / Es folgt. / - " + items);
}

// Forgotten end tags nest the rest of a page ever deeper.
TEST(HtmlReader, ReadsToTheEndHoweverDeep) {
  std::string body;
  for (int i = 0; i < 1000; ++i) body += "<font><b>";
  EXPECT_EQ(read(page("", body + "<p>Ende")), " (, de) / Ende");
}

TEST(HtmlReader, NamesAreHintsOnly) {
  EXPECT_EQ(read(page("", "<div class='page has-sidebar menu-open'><h1>A</h1><p>B</p></div>")),
            "A (, de) / A / B");
}

TEST(HtmlReader, ListsAndTablesAreLines) {
  EXPECT_EQ(read(page("",
                      "<main><p>Es folgt:</p><ul><li>eins<li>zwei</ul><ol><li>x<li>y</ol>"
                      "<table><tr><th>Stadt<th>Jahr<tr><td>Leeds<td>1969</table></main>")),
            " (, de) / Es folgt: / - eins\n- zwei / 1. x\n2. y / Stadt | Jahr\nLeeds | 1969");
}

TEST(HtmlReader, LineBreaksStayInTheirParagraph) {
  EXPECT_EQ(read(page("", "<main><p>Stadt Dortmund<br>Friedensplatz 1</p><p>x</p></main>")),
            " (, de) / Stadt Dortmund\nFriedensplatz 1 / x");
}

TEST(HtmlReader, HeadingsBeginSections) {
  EXPECT_EQ(sections_of(readers::read_document(
                {"<main><p>vor</p><h2>Eins</h2><p>a</p><h2>Zwei</h2><p>b</p></main>", "", ""})),
            "- 0-5, Eins 5-14, Zwei 14-21");
}

TEST(HtmlReader, DatesComeFromMetadataFirst) {
  const std::string body = "<main><h1>T</h1><p>Vom 5. Mai 2020.</p></main>";
  EXPECT_EQ(read(page("<meta name='DC.date' content='2021-02-03'>", body)),
            "T (2021-02-03, de) / T / Vom 5. Mai 2020.");
  EXPECT_EQ(
      read(page("<meta property='article:published_time' content='2021-02-03T10:00:00Z'>", body)),
      "T (2021-02-03, de) / T / Vom 5. Mai 2020.");
  EXPECT_EQ(read(page("<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":"
                      "\"2021-02-03\"}]}</script>",
                      body)),
            "T (2021-02-03, de) / T / Vom 5. Mai 2020.");
  EXPECT_EQ(read(page("", "<main><time datetime='2021-02-03'>heute</time>" + body + "</main>")),
            "T (2021-02-03, de) / heute / T / Vom 5. Mai 2020.");
  EXPECT_EQ(read(page("", body)), "T (2020-05-05, de) / T / Vom 5. Mai 2020.");
}

TEST(HtmlReader, TitleWithoutTheNameOfTheSite) {
  EXPECT_EQ(readers::without_site_name("Kumasi | Stadt Dortmund", ""), "Kumasi");
  EXPECT_EQ(readers::without_site_name("Internationale Beziehungen in Dortmund - dortmund.de", ""),
            "Internationale Beziehungen in Dortmund");
  EXPECT_EQ(readers::without_site_name("Zwickau – Partnerstadt", ""), "Zwickau – Partnerstadt");
  EXPECT_EQ(readers::without_site_name("A – Portal der Stadt", "Portal der Stadt"), "A");
}

TEST(HtmlReader, CanonicalAddressAndLanguage) {
  const auto result = readers::read_document(
      {"<html lang=en-GB><link rel=canonical href='https://example.org/a'><p>Text</p>", "", ""});
  const auto& document = std::get<Document>(result);
  EXPECT_EQ(document.url, "https://example.org/a");
  EXPECT_EQ(document.language, "en");
  EXPECT_EQ(document.media_type, "text/html");
}

TEST(HtmlReader, NothingToReadIsARejection) {
  EXPECT_EQ(read("<html><body><nav>Menü</nav></body></html>"), "empty: no text in text/html");
}

}  // namespace
}  // namespace lotse
