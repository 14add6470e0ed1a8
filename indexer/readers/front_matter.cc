#include "indexer/readers/front_matter.h"

#include <algorithm>
#include <string>

#include "indexer/readers/clean_text.h"
#include "indexer/readers/dates.h"
#include "indexer/readers/language_tag.h"
#include "indexer/schema/fields.h"

namespace lotse::readers {
namespace {

std::string_view take_line(std::string_view& rest) {
  const auto end = rest.find('\n');
  auto line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  while (line.ends_with('\r') || line.ends_with(' ')) line.remove_suffix(1);
  return line;
}

// A plain, 'single' or "double" quoted scalar, without a comment behind it.
std::string scalar(std::string_view value) {
  value = trimmed(value);
  const char quote = value.empty() ? ' ' : value.front();
  if (quote == '"' || quote == '\'') {
    value.remove_prefix(1);
    return clean_line(value.substr(0, value.rfind(quote)));
  }
  return clean_line(value.substr(0, value.find(" #")));
}

bool is_type(std::string_view value) {
  const auto& types = schema::kDocumentTypes;
  return std::find(types.begin(), types.end(), value) != types.end();
}

// False: the key is unknown or the value impossible.
bool set_field(std::string_view key, const std::string& value, Document& document) {
  if (key == "title") return document.title = value, true;
  if (key == "url") return document.url = value, true;
  if (key == "reference") return document.reference = value, true;
  if (key == "date") {
    document.date = iso_date(value);
    document.date_source = document.date.empty() ? "" : "front matter";
    return !document.date.empty();
  }
  if (key == "language" || key == "lang") {
    document.language = language_of_tag(value);
    return !document.language.empty();
  }
  if (key == "type" && is_type(value)) return document.type = value, true;
  if (key == "audience" && (value == "public" || value == "internal")) {
    return document.audience = value, true;
  }
  return false;
}

}  // namespace

void take_front_matter(std::string_view& text, Document& document) {
  std::string_view rest = text;
  if (take_line(rest) != "---") return;
  Document taken = document;
  for (int line = 2; !rest.empty(); ++line) {
    const auto content = take_line(rest);
    if (content == "---" || content == "...") {
      document = std::move(taken);
      text = rest;
      return;
    }
    if (content.empty() || content.starts_with('#')) continue;
    const auto colon = content.find(':');
    const auto key = trimmed(content.substr(0, colon));
    const auto value = colon == std::string_view::npos ? "" : scalar(content.substr(colon + 1));
    if (content.starts_with(' ') || !set_field(key, value, taken)) {
      taken.notes.push_back("front matter line " + std::to_string(line) +
                            " not used: " + clean_line(content.substr(0, 100)));
    }
  }
  // Never closed: a rule at the head of an ordinary text.
}

}  // namespace lotse::readers
