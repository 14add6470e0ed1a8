#include <array>

#include "server/pages/frame.h"

namespace lotse::pages {
namespace {

struct NavigationEntry {
  std::string_view section, path;
};
constexpr std::array<NavigationEntry, 4> kNavigation{
    {{"search", "/search"}, {"cities", "/cities"}, {"goals", "/sdgs"}, {"help", "/hilfe"}}};
constexpr std::array<NavigationEntry, 4> kFooter{{{"imprint", "/impressum"},
                                                  {"privacy", "/datenschutz"},
                                                  {"accessibility", "/barrierefreiheit"},
                                                  {"help", "/hilfe"}}};

template <typename Entries>
Values navigation(const Visit& visit, const Entries& entries, const std::string& section) {
  Values links = list();
  for (const NavigationEntry& entry : entries) {
    Values link;
    link["href"] = visit.link(entry.path);
    link["label"] = visit.say("nav." + std::string(entry.section));
    link["current"] = section == entry.section;
    links.push_back(link);
  }
  return links;
}

// Both languages, each in itself; the page's own is no link.
Values languages(const Visit& visit) {
  Values links = list();
  for (const std::string code : {"de", "en"}) {
    Values link;
    link["code"] = code;
    link["name"] = say(code, "language.self");
    link["href"] = visit.in_language(code);
    link["here"] = visit.language() == code;
    links.push_back(link);
  }
  return links;
}

}  // namespace

http::Response answer(const Frame& frame, const Visit& visit, Page page) {
  const server::Site& site = frame.settings.site;
  const bool english = visit.language() == "en";
  const std::string office = english && !site.office_en.empty() ? site.office_en : site.office;
  Values& values = page.values;
  values["city"] = site.city;
  values["office"] = office;
  values["archive"] = visit.say("site.archive", {{"office", office}});
  values["logo"] = !site.logo.empty();
  values["demo"] = site.demo;
  values["staff"] = frame.settings.staff;
  values["lang"] = visit.language();
  values["home_link"] = visit.link("/");
  values["search_link"] = visit.link("/search");
  values["keep_lang"] = text_or_nothing(visit.kept_language());
  values["static_version"] = frame.static_version;
  values["title"] = page.title;
  values["no_robots"] = !page.for_robots;
  values["navigation"] = navigation(visit, kNavigation, page.section);
  values["footer"] = navigation(visit, kFooter, page.section);
  values["languages"] = languages(visit);
  values["body"] = frame.templates.render(page.name, visit.language(), values);

  http::Response response;
  response.status = page.status;
  response.body = frame.templates.render("layout", visit.language(), values);
  response.headers = {{"Content-Language", visit.language()}, {"Vary", "Accept-Language"}};
  return response;
}

}  // namespace lotse::pages
