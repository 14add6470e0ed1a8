#include "indexer/readers/markup_guard.h"

#include <algorithm>
#include <string>

#include "indexer/readers/clean_text.h"

namespace lotse::readers {
namespace {

constexpr std::size_t kMostAttributes = 1000;

// Blanks divide attributes; quoted values are stepped over. Counts from behind the '<'.
std::size_t count_attributes(std::string_view markup, std::size_t& at) {
  std::size_t count = 0;
  for (; at < markup.size() && markup[at] != '>' && markup[at] != '<' && count <= kMostAttributes;
       ++at) {
    const char c = markup[at];
    if ((c == '"' || c == '\'') && markup[at - 1] == '=') {
      at = std::min(markup.find(c, at + 1), markup.size() - 1);
    } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '/') {
      count += markup[at - 1] > ' ' ? 1 : 0;
    }
  }
  return count;
}

bool opens_tag(std::string_view markup, std::size_t at) {
  if (at + 1 >= markup.size()) return false;
  const char c = markup[at + 1];
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

// Program text compares with '<' as well.
std::size_t end_of_script(std::string_view markup, std::size_t at) {
  if (!starts_with_ignoring_case(markup.substr(at), "script")) return at;
  return std::min(markup.find("</", at), markup.size());
}

}  // namespace

std::optional<Rejection> fault_of_markup(std::string_view markup) {
  for (auto at = markup.find('<'); at != std::string_view::npos; at = markup.find('<', at)) {
    if (!opens_tag(markup, at++)) continue;
    const std::size_t name = at;
    if (count_attributes(markup, at) > kMostAttributes) {
      return Rejection{"malformed",
                       "more than " + std::to_string(kMostAttributes) + " attributes in one tag"};
    }
    at = std::max(at, end_of_script(markup, name));
  }
  return std::nullopt;
}

}  // namespace lotse::readers
