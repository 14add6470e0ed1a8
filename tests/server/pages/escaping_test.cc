// What comes from documents and from visitors is shown, never obeyed.
#include <gtest/gtest.h>

#include "browse.h"

namespace lotse::pages {
namespace {

const std::vector<std::string> kPayloads{
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'><svg/onload=alert(1)>",
    "</title><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "{{#q}}{{{q}}}{{/q}}<b>",
    "<!--<script>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
};

// No payload's markup may survive; its own tags are what to look for.
void expect_harmless(const std::string& body, const std::string& where) {
  for (const std::string tag : {"<script", "<img src=x", "<svg/onload", "<iframe", "<b>", "<!--"}) {
    EXPECT_EQ(without_own_script(body).find(tag), std::string::npos) << tag << " in " << where;
  }
}

TEST(Escaping, QueriesAndFilters) {
  Browser browser;
  for (const std::string& payload : kPayloads) {
    expect_harmless(browser.body("/search?q=" + payload), payload);
    expect_harmless(browser.body("/search?city=" + payload), payload);
    expect_harmless(browser.body("/search?year=" + payload), payload);
    expect_harmless(browser.body("/search?" + payload + "=1"), payload);
    expect_harmless(browser.body("/documents/aaaaaaaaaaaaaaaa?q=" + payload), payload);
    expect_harmless(browser.body("/" + payload), payload);
    expect_harmless(browser.body("/?lang=" + payload), payload);
    expect_harmless(browser.body("/cities/" + payload), payload);
  }
}

FakeSearcher hostile(const std::string& payload) {
  FakeSearcher searcher = sample_searcher();
  for (schema::Record& record : searcher.records) {
    record.title = record.text = record.reference = record.body = record.item = payload;
    record.source = record.address = record.type = record.language = record.date = payload;
    record.media_type = record.original = payload;
    record.cities.push_back(payload);
    record.networks = {payload};
    record.url = "javascript:alert(1)";
    record.sections = {{payload, 1, 0, payload.size()}};
  }
  for (schema::City& city : searcher.known.cities) city.label = {payload, payload};
  for (schema::GoalEntry& goal : searcher.known.goals) {
    goal.label = {payload, payload};
    goal.colour = "red}</style><script>";
  }
  searcher.notes = {{"note", payload}};
  searcher.suggestions = {{payload, "spelling"}};
  return searcher;
}

TEST(Escaping, DocumentsAndKnowledge) {
  for (const std::string& payload : kPayloads) {
    server::Site site;
    site.city = site.office = site.office_en = site.imprint = site.privacy = payload;
    site.contact_email = site.accessibility_contact = payload;
    site.colour = "#fff;}" + payload;
    Browser browser(hostile(payload), site);
    for (const std::string address : {"/", "/search", "/documents/aaaaaaaaaaaaaaaa", "/cities",
                                      "/cities/kumasi", "/sdgs", "/sdgs/13", "/hilfe", "/impressum",
                                      "/datenschutz", "/barrierefreiheit", "/static/site.css"}) {
      const std::string body = browser.body(address);
      expect_harmless(body, address + " with " + payload);
      EXPECT_EQ(body.find("javascript:"), std::string::npos) << address;
    }
  }
}

TEST(Escaping, TheirTextIsStillThere) {
  Browser browser;
  EXPECT_NE(browser.body("/search?q=<b>&amp").find("&lt;b&gt;"), std::string::npos);
}

}  // namespace
}  // namespace lotse::pages
