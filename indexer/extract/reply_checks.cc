#include "indexer/extract/reply_checks.h"

#include <algorithm>
#include <array>

#include "analyzers/charset.h"
#include "indexer/readers/dates.h"
#include "indexer/schema/fields.h"

namespace lotse::extract {
namespace {

// Reasons a worker may give. The others are the parent's own: it alone knows of crashes and limits.
constexpr std::array<std::string_view, 5> kReasons{"encrypted", "unsupported", "malformed", "empty",
                                                   "too_large"};

constexpr std::size_t kLongestField = 1u << 20;

bool is_language(std::string_view code) {
  return code.size() == 2 &&
         std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_type(std::string_view type) {
  return std::find(schema::kDocumentTypes.begin(), schema::kDocumentTypes.end(), type) !=
         schema::kDocumentTypes.end();
}

bool is_border(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0u) != 0x80;
}

std::string fault_of_sections(const Document& document) {
  std::size_t end = 0;
  for (const Section& section : document.sections) {
    if (section.begin != end || section.end < section.begin || section.end > document.text.size()) {
      return "sections are not in order or outside the text";
    }
    end = section.end;
    if (!is_border(document.text, section.begin) || !is_border(document.text, section.end)) {
      return "a section cuts a character";
    }
    if (!is_valid_text(section.heading)) return "a heading is no text";
  }
  if (!document.sections.empty() && end != document.text.size()) {
    return "sections do not cover the text";
  }
  return "";
}

std::string fault_of_fields(const Document& document) {
  if (!document.language.empty() && !is_language(document.language)) return "language is no code";
  if (!document.date.empty() && !readers::is_iso_date(document.date)) return "date is no date";
  if (!document.type.empty() && !is_type(document.type)) return "type is unknown";
  const auto& audience = document.audience;
  if (!audience.empty() && audience != "public" && audience != "internal") {
    return "audience is unknown";
  }
  for (const std::string* field : {&document.title, &document.date_source, &document.url,
                                   &document.reference, &document.media_type}) {
    if (field->size() > kLongestField || !is_valid_text(*field)) return "a field is no text";
  }
  const bool notes = std::all_of(document.notes.begin(), document.notes.end(), is_valid_text);
  return notes ? "" : "a note is no text";
}

}  // namespace

bool is_valid_text(std::string_view text) {
  const bool controls = std::any_of(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F;
  });
  return !controls && analyzers::is_valid_utf8(text);
}

std::string first_fault(const Document& document) {
  if (document.text.empty()) return "document without text";
  if (!is_valid_text(document.text)) return "text is not valid UTF-8 without control characters";
  if (auto fault = fault_of_fields(document); !fault.empty()) return fault;
  return fault_of_sections(document);
}

std::string first_fault(const Rejection& rejection) {
  if (std::find(kReasons.begin(), kReasons.end(), rejection.reason) == kReasons.end()) {
    return "unknown reason";
  }
  if (rejection.detail.size() > kLongestField || !is_valid_text(rejection.detail)) {
    return "detail is no text";
  }
  return "";
}

}  // namespace lotse::extract
