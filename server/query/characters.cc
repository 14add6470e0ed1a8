#include "server/query/characters.h"

#include <algorithm>
#include <array>

namespace lotse::query {
namespace {

constexpr std::array<std::string_view, 6> kSpaces{"\u00a0", "\u2007", "\u2009",
                                                  "\u202f", "\u3000", "\u2003"};
constexpr std::array<std::string_view, 7> kQuotes{"\"",     "\u201e", "\u201c", "\u201d",
                                                  "\u201f", "\u00ab", "\u00bb"};
constexpr std::array<std::string_view, 3> kSigns{"+", "-", "\u2212"};
// Dashes, bullets and the ellipsis: alone they are no words.
constexpr std::array<std::string_view, 6> kOrnaments{"\u2013", "\u2014", "\u2022",
                                                     "\u00b7", "\u2026", "\u2212"};

template <std::size_t N>
std::size_t one_of(const std::array<std::string_view, N>& set, std::string_view text) {
  for (const std::string_view one : set) {
    if (text.starts_with(one)) return one.size();
  }
  return 0;
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

bool is_word_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

std::size_t space_at(std::string_view text) {
  if (text.empty()) return 0;
  const auto byte = static_cast<unsigned char>(text.front());
  return byte <= ' ' || byte == 0x7F ? 1 : one_of(kSpaces, text);
}

std::size_t quote_at(std::string_view text) { return one_of(kQuotes, text); }

std::size_t sign_at(std::string_view text) { return one_of(kSigns, text); }

bool has_content(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t ornament = one_of(kOrnaments, text.substr(i)); ornament > 0) {
      i += ornament;
    } else if (is_word_byte(text[i])) {
      return true;
    } else {
      ++i;
    }
  }
  return false;
}

std::size_t length(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return !continues(c); }));
}

std::string_view cut_to(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  std::size_t end = bytes;
  while (end > 0 && continues(text[end])) --end;
  const std::size_t space = text.substr(0, end + 1).find_last_of(" \t\n");
  return text.substr(0, space == std::string_view::npos ? end : space);
}

}  // namespace lotse::query
