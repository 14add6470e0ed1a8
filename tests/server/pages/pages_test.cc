// Every page in both languages: answers, says what it is, and is well formed where it matters.
#include <gtest/gtest.h>

#include <fstream>
#include <regex>

#include "browse.h"

namespace lotse::pages {
namespace {

const std::vector<std::string> kAddresses{"/",
                                          "/search",
                                          "/search?q=Kumasi",
                                          "/documents/aaaaaaaaaaaaaaaa",
                                          "/cities",
                                          "/cities/kumasi",
                                          "/sdgs",
                                          "/sdgs/13",
                                          "/hilfe",
                                          "/impressum",
                                          "/datenschutz",
                                          "/barrierefreiheit",
                                          "/nothing",
                                          "/search?year=20x3"};

std::string in(const std::string& address, const std::string& language) {
  return address + (address.find('?') == std::string::npos ? "?lang=" : "&lang=") + language;
}

TEST(Pages, EveryPageSpeaksTheLanguageAsked) {
  Browser browser;
  for (const std::string& address : kAddresses) {
    for (const std::string language : {"de", "en"}) {
      const std::string body = browser.body(in(address, language));
      EXPECT_NE(body.find("<html lang=\"" + language + "\""), std::string::npos) << address;
      EXPECT_EQ(occurrences(body, "<h1"), 1) << address;
      EXPECT_EQ(occurrences(body, "<main"), 1) << address;
      EXPECT_EQ(body.find("{{"), std::string::npos) << address;
    }
  }
}

TEST(Pages, EveryLinkKeepsTheLanguage) {
  Browser browser;
  const std::regex link("href=\"(/[^\"]*)\"");
  for (const std::string& address : kAddresses) {
    const std::string body = browser.body(in(address, "en"));
    for (auto it = std::sregex_iterator(body.begin(), body.end(), link);
         it != std::sregex_iterator(); ++it) {
      const std::string href = (*it)[1];
      const bool no_page = href.starts_with("/static/") || href.starts_with("/api/") ||
                           href.find("/original") != std::string::npos;
      if (no_page) continue;
      EXPECT_NE(href.find("lang="), std::string::npos) << href << " on " << address;
    }
  }
}

TEST(Pages, NothingThatThePolicyForbids) {
  Browser browser;
  for (const std::string& address : kAddresses) {
    const std::string body = without_own_script(browser.body(address));
    EXPECT_EQ(body.find("<script"), std::string::npos) << address;
    EXPECT_EQ(body.find(" style=\""), std::string::npos) << address;
    EXPECT_FALSE(std::regex_search(body, std::regex(" on[a-z]+=\""))) << address;
    EXPECT_FALSE(std::regex_search(body, std::regex("(src|stylesheet)[^>]*https?:"))) << address;
  }
}

TEST(Pages, IdsOccurOnce) {
  Browser browser;
  const std::regex id(" id=\"([^\"]*)\"");
  for (const std::string& address : kAddresses) {
    const std::string body = browser.body(address);
    for (auto it = std::sregex_iterator(body.begin(), body.end(), id); it != std::sregex_iterator();
         ++it) {
      EXPECT_EQ(occurrences(body, (*it)[0]), 1) << (*it)[0] << " on " << address;
    }
  }
}

TEST(Pages, TheBrowsersLanguageCountsWithoutAParameter) {
  Browser browser;
  const auto language = [&](const std::string& accept) {
    return between(browser.get("/", accept).body, "<html lang=\"", "\"");
  };
  EXPECT_EQ(language(""), "de");
  EXPECT_EQ(language("en-GB,en;q=0.9,de;q=0.8"), "en");
  EXPECT_EQ(language("de-DE,de;q=0.9,en;q=0.8"), "de");
  EXPECT_EQ(language("fr, en;q=0.5"), "en");
  EXPECT_EQ(language("fr"), "de");
  EXPECT_EQ(language("en;q=0, de;q=0"), "de");
  EXPECT_EQ(language(",;q=,en"), "en");
}

TEST(Pages, StatusOfPages) {
  Browser browser;
  EXPECT_EQ(browser.get("/").status, 200);
  EXPECT_EQ(browser.get("/nothing").status, 404);
  EXPECT_EQ(browser.get("/documents/zzzzzzzzzzzzzzzz").status, 404);
  EXPECT_EQ(browser.get("/cities/atlantis").status, 404);
  EXPECT_EQ(browser.get("/sdgs/18").status, 404);
  EXPECT_EQ(browser.get("/sdgs/013").status, 404);
  EXPECT_EQ(browser.get("/static/nothing.css").status, 404);
  EXPECT_EQ(browser.get("/search?colour=1").status, 400);
  EXPECT_EQ(browser.get("/search?lang=fr").status, 400);
  EXPECT_EQ(browser.get("/search?q=((((").status, 400);
}

TEST(Pages, ADemoSaysSoOnEveryPage) {
  server::Site site;
  site.demo = true;
  Browser demo(sample_searcher(), site);
  Browser real;
  for (const std::string& address : kAddresses) {
    EXPECT_NE(demo.body(address).find("selbst geschriebene Beispiele"), std::string::npos)
        << address;
    EXPECT_EQ(real.body(address).find("selbst geschriebene Beispiele"), std::string::npos)
        << address;
  }
}

TEST(Pages, StaticFilesComeWithTheirTypes) {
  Browser browser;
  EXPECT_EQ(browser.get("/static/lotse.css").content_type, "text/css; charset=utf-8");
  EXPECT_EQ(browser.get("/static/icon.svg").content_type, "image/svg+xml");
  EXPECT_EQ(browser.get("/static/suggest.js").content_type, "text/javascript; charset=utf-8");
  EXPECT_NE(browser.body("/static/site.css").find(".goal-13 { --goal: #3f7e44; }"),
            std::string::npos);
}

TEST(Pages, LegalPagesNeverClaimConformity) {
  Browser browser;
  const std::string body = browser.body("/barrierefreiheit");
  EXPECT_NE(body.find("nicht erklärt"), std::string::npos);
  EXPECT_NE(browser.body("/impressum").find("fehlt noch in den Einstellungen"), std::string::npos);
  server::Site site;
  site.imprint = "Stadt X\nPlatz 1\n\nVertreten durch <Y>";
  Browser filled(sample_searcher(), site);
  EXPECT_NE(filled.body("/impressum").find("Vertreten durch &lt;Y&gt;"), std::string::npos);
}

}  // namespace
}  // namespace lotse::pages
