#include "indexer/readers/html_facts.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>

#include "indexer/readers/clean_text.h"
#include "indexer/readers/dates.h"
#include "indexer/readers/language_tag.h"

namespace lotse::readers {
namespace {

// Everything the page's head declares, by lower-case name; the first of a name counts.
struct Declared {
  std::map<std::string, std::string, std::less<>> meta;
  std::string title;
  std::string canonical;
  std::string language;
  std::vector<std::string> json_ld;
  std::string time;        // <time datetime>
  std::string time_where;  // "time" or "time itemprop=datePublished"

  std::string_view operator[](std::string_view name) const {
    const auto found = meta.find(name);
    return found == meta.end() ? std::string_view{} : found->second;
  }
};

void take_meta(const xmlNode* node, Declared& declared) {
  for (const std::string_view key : {"name", "property", "itemprop"}) {
    const auto name = attribute(node, key);
    if (!name.empty()) declared.meta.emplace(lower_ascii(name), attribute(node, "content"));
  }
}

void take_time(const xmlNode* node, Declared& declared) {
  const bool published = attribute(node, "itemprop") == "datePublished" ||
                         xmlHasProp(node, reinterpret_cast<const xmlChar*>("pubdate")) != nullptr;
  const auto date = iso_date(attribute(node, "datetime"));
  if (date.empty() || (!declared.time.empty() && !published)) return;
  if (declared.time_where == "datePublished") return;
  declared.time = date;
  declared.time_where = published ? "datePublished" : "time";
}

void take(const xmlNode* node, Declared& declared) {
  const auto name = name_of(node);
  if (name == "meta") take_meta(node, declared);
  if (name == "html") declared.language = attribute(node, "lang");
  if (name == "title" && declared.title.empty()) declared.title = text_of(node);
  if (name == "link" && lower_ascii(attribute(node, "rel")) == "canonical") {
    declared.canonical = attribute(node, "href");
  }
  if (name == "script" && attribute(node, "type") == "application/ld+json") {
    if (node->children != nullptr) declared.json_ld.emplace_back(view(node->children->content));
  }
}

Declared declared_by(const xmlNode* root, const HtmlAnatomy& anatomy) {
  Declared declared;
  const auto nothing = [](const xmlNode*) {};
  walk(
      root, [&](const xmlNode* node) { return take(node, declared), true; }, nothing);
  if (anatomy.content() != nullptr) {
    const auto enter = [&](const xmlNode* node) {
      if (name_of(node) == "time") take_time(node, declared);
      return node == anatomy.content() || !anatomy.is_left_out(node);
    };
    walk(anatomy.content(), enter, nothing);
  }
  return declared;
}

// datePublished anywhere in the first levels (schema.org puts articles below @graph or mainEntity).
std::string date_published(const nlohmann::json& value, int depth) {
  if (depth == 0 || !value.is_structured()) return "";
  if (value.is_object() && value.contains("datePublished") && value["datePublished"].is_string()) {
    return iso_date(value["datePublished"].get_ref<const std::string&>());
  }
  for (const auto& child : value) {
    if (auto date = date_published(child, depth - 1); !date.empty()) return date;
  }
  return "";
}

std::string json_ld_date(const Declared& declared) {
  for (const std::string& script : declared.json_ld) {
    if (script.size() > 100'000) continue;
    const auto json = nlohmann::json::parse(script, nullptr, false);
    if (auto date = date_published(json, 5); !date.empty()) return date;
  }
  return "";
}

constexpr std::array<std::string_view, 11> kDateNames{"dcterms.issued",
                                                      "dcterms.created",
                                                      "dcterms.date",
                                                      "dc.date.issued",
                                                      "dc.date.created",
                                                      "dc.date",
                                                      "article:published_time",
                                                      "og:article:published_time",
                                                      "datepublished",
                                                      "date",
                                                      "pubdate"};

// Where people look for it: in the first lines below the heading.
constexpr std::size_t kNearHeading = 300;

std::string visible_date(const Document& document) {
  const std::string_view text = document.text;
  const auto title = text.find(document.title);
  const std::size_t begin = title == std::string_view::npos || title > 1000 ? 0 : title;
  return first_date(text.substr(begin, document.title.size() + kNearHeading));
}

void read_date(const Declared& declared, Document& document) {
  const auto set = [&](std::string date, std::string_view source) {
    if (!document.date.empty() || date.empty()) return;
    document.date = std::move(date);
    document.date_source = source;
  };
  for (const auto name : kDateNames) set(iso_date(declared[name]), name);
  set(json_ld_date(declared), "json-ld datePublished");
  set(declared.time, declared.time_where);
  set(visible_date(document), "visible");
}

std::string title_of(const Declared& declared, const HtmlAnatomy& anatomy) {
  const auto site = clean_line(declared["og:site_name"]);
  const std::string h1 = anatomy.first_h1() == nullptr ? "" : text_of(anatomy.first_h1());
  for (const auto& raw : {std::string(declared["og:title"]), h1, declared.title}) {
    const std::string title = clean_line(raw);
    if (title.empty() || title == site) continue;
    if (!h1.empty() && title.starts_with(h1)) return h1;
    return without_site_name(title, site);
  }
  return "";
}

}  // namespace

std::string without_site_name(std::string_view title, std::string_view site) {
  constexpr std::array<std::string_view, 6> kDividers{" | ", " – ", " - ", " :: ", " » ", " · "};
  for (const auto divider : kDividers) {
    const auto at = title.rfind(divider);
    if (at == std::string_view::npos || at == 0) continue;
    const auto tail = title.substr(at + divider.size());
    const bool is_site = !site.empty() && tail == site;
    const bool short_tail = tail.size() * 2 < at || divider == " | ";
    if (is_site || short_tail) return std::string(title.substr(0, at));
  }
  return std::string(title);
}

void read_html_facts(const xmlNode* root, const HtmlAnatomy& anatomy, Document& document) {
  const Declared declared = declared_by(root, anatomy);
  document.title = title_of(declared, anatomy);
  for (const std::string_view language :
       {std::string_view(declared.language), declared["dcterms.language"], declared["dc.language"],
        declared["og:locale"], declared["content-language"]}) {
    if (document.language.empty()) document.language = language_of_tag(language);
  }
  for (const std::string_view url : {std::string_view(declared.canonical), declared["og:url"]}) {
    if (document.url.empty() && url.starts_with("http")) document.url = clean_line(url);
  }
  read_date(declared, document);
}

}  // namespace lotse::readers
