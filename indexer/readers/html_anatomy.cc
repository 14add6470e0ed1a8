#include "indexer/readers/html_anatomy.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/readers/clean_text.h"

namespace lotse::readers {
namespace {

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 22> kInvisible{
    "script", "style",    "noscript", "template", "svg",      "iframe", "object", "embed",
    "button", "input",    "select",   "option",   "canvas",   "audio",  "video",  "map",
    "head",   "textarea", "math",     "applet",   "frameset", "del"};

constexpr std::array<std::string_view, 6> kSideTags{"nav",  "footer", "aside",
                                                    "form", "dialog", "header"};

constexpr std::array<std::string_view, 7> kSideRoles{
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog"};

// Words in id and class. German and English, as municipal sites use them.
constexpr std::array<std::string_view, 42> kSideWords{
    "nav",        "navi",      "navigation", "mainnav",    "subnav",     "metanav",
    "topnav",     "menu",      "menue",      "submenu",    "breadcrumb", "breadcrumbs",
    "brotkrumen", "cookie",    "cookies",    "consent",    "banner",     "footer",
    "fusszeile",  "sidebar",   "marginal",   "social",     "share",      "sharing",
    "newsletter", "search",    "suche",      "searchbox",  "pagination", "pager",
    "skiplink",   "skiplinks", "comments",   "kommentare", "advert",     "werbung",
    "popup",      "modal",     "overlay",    "login",      "toolbar",    "readspeaker"};

// These name a lead paragraph as often as a teaser for another page; only with a link inside they
// are the latter.
constexpr std::array<std::string_view, 5> kTeaserWords{"teaser", "teasers", "related",
                                                       "recommendations", "weitere"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// "mainNav sub-menu_2" -> mainnav? no: main, nav, sub, menu. Capitals and marks divide words.
template <typename Visit>
void each_word(std::string_view names, Visit visit) {
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t begin = at;
    while (at < names.size() && is_letter(names[at]) &&
           !(at > begin && names[at] <= 'Z' && names[at - 1] > 'Z')) {
      ++at;
    }
    if (at == begin) {
      ++at;
    } else {
      visit(lower_ascii(names.substr(begin, at - begin)));
    }
  }
}

enum class Naming { kNone, kTeaser, kSide };

Naming naming_of(const xmlNode* element) {
  Naming naming = Naming::kNone;
  for (const std::string_view key : {"class", "id"}) {
    each_word(attribute(element, key), [&](const std::string& word) {
      if (is_one_of(word, kSideWords)) naming = Naming::kSide;
      if (naming == Naming::kNone && is_one_of(word, kTeaserWords)) naming = Naming::kTeaser;
    });
  }
  return naming;
}

bool is_declared_main(const xmlNode* element) {
  return name_of(element) == "main" || attribute(element, "role") == "main";
}

std::size_t visible_bytes(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x20; }));
}

}  // namespace

bool is_invisible(const xmlNode* element) {
  if (is_one_of(name_of(element), kInvisible)) return true;
  if (element->properties == nullptr) return false;
  if (attribute(element, "aria-hidden") == "true") return true;
  std::string style = lower_ascii(attribute(element, "style"));
  std::erase(style, ' ');
  if (style.find("display:none") != std::string::npos) return true;
  return xmlHasProp(element, reinterpret_cast<const xmlChar*>("hidden")) != nullptr;
}

void HtmlAnatomy::Weight::add(const Weight& child) {
  prose += child.prose;
  linked += child.linked;
  main = main || child.main;
  h1 = h1 || child.h1;
  heading = heading || child.heading;
  table = table || child.table;
}

HtmlAnatomy::HtmlAnatomy(const xmlNode* root) {
  weigh(root);
  content_ = declared_content(root);
  if (content_ == nullptr) content_ = dense_content(root);
}

const HtmlAnatomy::Weight& HtmlAnatomy::weight(const xmlNode* node) const {
  static const Weight kNothing;
  const auto found = weights_.find(node);
  return found == weights_.end() ? kNothing : found->second;
}

// One pass: what stands below each element is added up as the walk leaves it.
void HtmlAnatomy::weigh(const xmlNode* root) {
  int links = 0;
  const auto enter = [&](const xmlNode* node) {
    if (is_text(node)) {
      Weight& parent = weights_[node->parent];
      (links > 0 ? parent.linked : parent.prose) += visible_bytes(view(node->content));
    }
    if (node->type != XML_ELEMENT_NODE || is_invisible(node)) return false;
    if (name_of(node) == "a") ++links;
    if (name_of(node) == "h1" && h1_ == nullptr) h1_ = node;
    weights_[node];
    return true;
  };
  const auto leave = [&](const xmlNode* node) {
    const auto own = weights_.find(node);
    if (node->type != XML_ELEMENT_NODE || own == weights_.end()) return;
    const auto name = name_of(node);
    if (name == "a") --links;
    Weight sum = own->second;
    sum.main = sum.main || is_declared_main(node) || name == "article";
    sum.h1 = sum.h1 || name == "h1";
    own->second = sum;
    const bool heading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    sum.heading = sum.heading || heading;
    sum.table = sum.table || name == "table";
    if (node != root && !is_left_out(node)) weights_[node->parent].add(sum);
  };
  walk(root, enter, leave);
}

bool HtmlAnatomy::is_left_out(const xmlNode* element) const {
  if (is_invisible(element)) return true;
  const Weight& own = weight(element);
  if (own.main || own.h1 || is_declared_main(element)) return false;
  const auto name = name_of(element);
  if (name == "body" || name == "html" || name == "article") return false;
  // Whole pages stand in a <form> on some council information systems: prose is no form.
  if (name == "form") return own.prose < 400;
  if (is_one_of(name, kSideTags) || is_one_of(attribute(element, "role"), kSideRoles)) return true;
  const Naming naming = naming_of(element);
  return naming == Naming::kSide || (naming == Naming::kTeaser && own.linked > 0);
}

bool HtmlAnatomy::is_layout(const xmlNode* table) const {
  return weight(table).table || weight(table).heading;
}

// The declared element with most prose; an <article> only if it outweighs all others together.
const xmlNode* HtmlAnatomy::declared_content(const xmlNode* root) const {
  const xmlNode* main = nullptr;
  const xmlNode* article = nullptr;
  std::size_t all_articles = 0;
  const auto heavier = [&](const xmlNode* node, const xmlNode* than) {
    return than == nullptr || weight(node).prose > weight(than).prose;
  };
  const auto enter = [&](const xmlNode* node) {
    if (node->type != XML_ELEMENT_NODE || is_invisible(node)) return false;
    if (is_declared_main(node) && heavier(node, main)) main = node;
    if (name_of(node) != "article") return true;
    all_articles += weight(node).prose;
    if (heavier(node, article)) article = node;
    return false;
  };
  walk(root, enter, [](const xmlNode*) {});
  if (main != nullptr && weight(main).prose + weight(main).linked > 0) return main;
  const bool outweighs = article != nullptr && weight(article).prose * 2 > all_articles;
  return outweighs ? article : nullptr;
}

// Elements that pages are built of. A list or a paragraph is text, however much of it: what stands
// beside it belongs to it.
bool HtmlAnatomy::may_narrow_to(const xmlNode* element) const {
  constexpr std::array<std::string_view, 12> kContainers{"body",  "div",    "section", "article",
                                                         "main",  "form",   "td",      "tr",
                                                         "tbody", "center", "span",    "fieldset"};
  const auto name = name_of(element);
  return is_one_of(name, kContainers) || (name == "table" && is_layout(element));
}

const xmlNode* HtmlAnatomy::dense_content(const xmlNode* root) const {
  const xmlNode* node = root;
  const std::size_t enough = weight(root).prose / 5 * 4;
  while (enough > 0) {
    const xmlNode* heavy = node->children;
    while (heavy != nullptr && !(heavy->type == XML_ELEMENT_NODE && weight(heavy).prose >= enough &&
                                 !is_left_out(heavy) && (weight(heavy).h1 || !weight(node).h1))) {
      heavy = heavy->next;
    }
    if (heavy == nullptr || !may_narrow_to(heavy)) return node;
    node = heavy;
  }
  return node;
}

}  // namespace lotse::readers
