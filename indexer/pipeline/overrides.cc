#include "indexer/pipeline/overrides.h"

#include <toml++/toml.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>
#include <sstream>

#include "indexer/schema/fields.h"

namespace lotse::pipeline {
namespace {

struct Field {
  std::string_view key;
  std::string Overrides::*member;
  std::string Document::*target;
};
constexpr Field kFields[] = {
    {"title", &Overrides::title, &Document::title},
    {"type", &Overrides::type, &Document::type},
    {"date", &Overrides::date, &Document::date},
    {"language", &Overrides::language, &Document::language},
    {"audience", &Overrides::audience, &Document::audience},
    {"url", &Overrides::url, &Document::url},
    {"reference", &Overrides::reference, &Document::reference},
};

template <typename List>
bool contains(const List& list, std::string_view value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

// A link to anything else would be handed on by every answer: javascript:, data:, file:.
bool is_web_address(std::string_view text) {
  return text.starts_with("https://") || text.starts_with("http://");
}

// Empty when the value may stand under the key, else what is wrong.
std::string objection(std::string_view key, const std::string& value) {
  if (key == "type" && !contains(schema::kDocumentTypes, value)) return "is no document type";
  if (key == "date" && !is_iso_date(value)) return "is no date such as 2023-11-23";
  if (key == "language" && !contains(schema::kLanguages, value)) return "is none of de, en, other";
  if (key == "audience" && value != "public" && value != "internal")
    return "is neither public nor internal";
  if (key == "url" && !is_web_address(value)) return "is no http or https address";
  return "";
}

// A TOML date (date = 2023-11-23) is as good as a string.
std::optional<std::string> text_of(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* date = node.as_date()) {
    std::ostringstream stream;
    stream << date->get();
    return stream.str();
  }
  return std::nullopt;
}

Rejection malformed(const std::string& name, const toml::source_position& at,
                    const std::string& what) {
  return {"malformed", name + ":" + std::to_string(at.line) + ": " + what};
}

std::optional<int> number_of(std::string_view digits) {
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

std::variant<Overrides, Rejection> read(const toml::table& table, const std::string& name) {
  Overrides overrides;
  for (const auto& [key, node] : table) {
    const auto* field = std::find_if(std::begin(kFields), std::end(kFields),
                                     [&](const Field& one) { return one.key == key.str(); });
    const std::string shown = "key '" + std::string(key.str()) + "'";
    if (field == std::end(kFields)) return malformed(name, key.source().begin, "unknown " + shown);
    const auto value = text_of(node);
    if (!value) return malformed(name, key.source().begin, shown + " must be a string");
    const std::string wrong = objection(field->key, *value);
    if (!wrong.empty())
      return malformed(name, key.source().begin, shown + ": '" + *value + "' " + wrong);
    overrides.*field->member = *value;
  }
  return overrides;
}

}  // namespace

bool is_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto year = number_of(text.substr(0, 4));
  const auto month = number_of(text.substr(5, 2));
  const auto day = number_of(text.substr(8, 2));
  if (!year || !month || !day || *month < 0 || *day < 0) return false;
  return std::chrono::year_month_day(std::chrono::year(*year),
                                     std::chrono::month(static_cast<unsigned>(*month)),
                                     std::chrono::day(static_cast<unsigned>(*day)))
      .ok();
}

std::variant<Overrides, Rejection> overrides_of(std::string_view toml, const std::string& name) {
  // toml++ reports bad syntax by an exception; here it is a value like every other bad input.
  try {
    return read(toml::parse(toml), name);
  } catch (const toml::parse_error& error) {
    return malformed(name, error.source().begin, std::string(error.description()));
  }
}

void apply(const Overrides& overrides, Document& document) {
  for (const Field& field : kFields)
    if (!(overrides.*field.member).empty()) document.*field.target = overrides.*field.member;
  if (!overrides.date.empty()) document.date_source = "meta";
}

}  // namespace lotse::pipeline
