#include "indexer/readers/markup_start.h"

#include <algorithm>
#include <array>

#include "indexer/readers/clean_text.h"
#include "indexer/readers/media_type.h"

namespace lotse::readers {
namespace {

constexpr std::size_t kLookedAt = 16384;

constexpr std::array<std::string_view, 34> kHtmlElements{
    "html", "head", "body",    "title",  "meta",    "link", "script", "style",  "base",
    "div",  "p",    "h1",      "h2",     "h3",      "h4",   "table",  "ul",     "ol",
    "a",    "span", "article", "main",   "section", "nav",  "header", "center", "font",
    "b",    "i",    "img",     "iframe", "br",      "form", "strong"};

std::string_view after(std::string_view text, std::string_view mark) {
  const auto at = text.find(mark);
  return at == std::string_view::npos ? std::string_view{} : text.substr(at + mark.size());
}

// Steps over what may stand before the first element; remembers on the way what it met.
struct Prolog {
  std::string_view rest;
  bool xml_declaration = false;
  bool html_doctype = false;

  explicit Prolog(std::string_view text) : rest(trimmed(text)) {
    for (std::string_view before; before != rest;) {
      before = rest;
      step();
      rest = trimmed(rest);
    }
  }

  void step() {
    if (rest.starts_with("<?")) {
      xml_declaration = xml_declaration || starts_with_ignoring_case(rest, "<?xml");
      rest = after(rest, "?>");
    } else if (rest.starts_with("<!--")) {
      rest = after(rest, "-->");
    } else if (starts_with_ignoring_case(rest, "<!doctype")) {
      html_doctype = html_doctype || starts_with_ignoring_case(rest, "<!doctype html");
      const bool subset = rest.find('[') < rest.find('>');
      rest = after(rest, subset ? "]" : ">");
      if (subset) rest = after(rest, ">");
    }
  }
};

// Name of the element without prefix; "" when there is none.
std::string element_name(std::string_view text) {
  if (!text.starts_with('<')) return "";
  const auto name = text.substr(1, text.find_first_of(" \t\r\n/>", 1) - 1);
  const auto colon = name.find(':');
  return std::string(colon == std::string_view::npos ? name : name.substr(colon + 1));
}

std::string value_after(std::string_view text, std::string_view key) {
  auto rest = trimmed(after(text, key));
  if (!rest.starts_with('=')) return "";
  rest = trimmed(rest.substr(1));
  if (rest.starts_with('"') || rest.starts_with('\'')) rest.remove_prefix(1);
  return std::string(rest.substr(0, rest.find_first_of("\"'>;/? \t\r\n")));
}

}  // namespace

MarkupStart::MarkupStart(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  if (marked) bytes.remove_prefix(2);
  text_ = bytes.substr(0, kLookedAt);
  const bool wide = text_.size() > 3 && (text_[0] == '\0') != (text_[1] == '\0');
  if (marked || wide) std::erase(text_, '\0');
}

std::string MarkupStart::type() const {
  const Prolog prolog(text_);
  const std::string element = element_name(prolog.rest);
  const std::string lower = lower_ascii(element);
  if (element == "akomaNtoso") return std::string(kAkomaNtoso);
  if (lower == "html" || prolog.html_doctype) return std::string(kHtml);
  if (lower == "svg") return "image/svg+xml";
  if (prolog.xml_declaration) return std::string(kXml);
  if (std::find(kHtmlElements.begin(), kHtmlElements.end(), lower) != kHtmlElements.end()) {
    return std::string(kHtml);
  }
  const bool namespaced =
      !element.empty() && prolog.rest.substr(0, 1024).find(" xmlns") != std::string_view::npos;
  return namespaced ? std::string(kXml) : "";
}

std::string MarkupStart::declared_charset() const {
  const std::string lower = lower_ascii(text_);
  if (const auto tag = trimmed(lower); tag.starts_with("<?xml")) {
    return value_after(tag.substr(0, tag.find("?>")), "encoding");
  }
  for (std::string_view rest = after(lower, "<meta"); !rest.empty(); rest = after(rest, "<meta")) {
    const auto tag = rest.substr(0, rest.find('>'));
    if (auto charset = value_after(tag, "charset"); !charset.empty()) return charset;
  }
  return "";
}

}  // namespace lotse::readers
