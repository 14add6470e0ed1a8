#include "indexer/readers/clean_text.h"

#include <algorithm>
#include <array>

#include "indexer/readers/utf8.h"

namespace lotse::readers {
namespace {

bool is_blank(char32_t c) {
  return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

// Soft hyphen, zero width space, marks and overrides of direction (they can make a title show as
// something else), word joiner, byte-order mark, non-characters. Zero width (non-)joiners stay:
// Persian and emoji need them.
bool is_invisible(char32_t c) {
  return c == 0 || c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
         (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEu) == 0xFFFE;
}

constexpr std::array<std::string_view, 7> kLigatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

void append_character(std::string& out, char32_t c) {
  if (is_invisible(c)) return;
  if (is_blank(c)) {
    if (!out.empty() && out.back() != ' ' && out.back() != '\n') out += ' ';
  } else if (c >= 0xFB00 && c <= 0xFB06) {
    out += kLigatures[c - 0xFB00];
  } else {
    append_utf8(out, c);
  }
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

void append_clean(std::string& out, std::string_view raw) {
  for (std::size_t at = 0; at < raw.size();) {
    const auto byte = static_cast<unsigned char>(raw[at]);
    if (byte > 0x20 && byte < 0x7F) {
      out += raw[at++];
    } else {
      append_character(out, next_character(raw, at));
    }
  }
}

std::string clean_line(std::string_view raw) {
  std::string line;
  append_clean(line, raw);
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

std::string lower_ascii(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n\f\v";
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() &&
         std::equal(prefix.begin(), prefix.end(), text.begin(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

}  // namespace lotse::readers
