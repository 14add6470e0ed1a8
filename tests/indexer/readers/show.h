// Documents and rejections as one readable string, for tests that compare whole results.
#pragma once

#include <string>
#include <string_view>

#include "indexer/readers/reader_table.h"

namespace lotse {

inline std::string show(const Rejection& rejection) {
  return rejection.reason + ": " + rejection.detail;
}

// Title, date, language and text in one line: "Titel (2023-11-23, de) / Absatz / Absatz".
inline std::string show(const Document& document) {
  std::string text = document.title;
  if (!document.date.empty() || !document.language.empty()) {
    text += " (" + document.date + ", " + document.language + ")";
  }
  text += " / " + document.text;
  for (auto at = text.find("\n\n"); at != std::string::npos; at = text.find("\n\n", at)) {
    text.replace(at, 2, " / ");
  }
  return text;
}

inline std::string show(const Extraction& extraction) {
  return std::visit([](const auto& value) { return show(value); }, extraction);
}

inline std::string sections_of(const Extraction& extraction) {
  if (!std::holds_alternative<Document>(extraction)) return show(extraction);
  std::string all;
  for (const Section& section : std::get<Document>(extraction).sections) {
    if (!all.empty()) all += ", ";
    all += section.heading.empty() ? "-" : section.heading;
    if (section.page) all += " p" + std::to_string(*section.page);
    all += " " + std::to_string(section.begin) + "-" + std::to_string(section.end);
  }
  return all;
}

inline std::string read(std::string_view bytes, std::string_view name = "") {
  return show(readers::read_document({bytes, name, ""}));
}

}  // namespace lotse
