#include "analyzers/characters.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace lotse::analyzers {
namespace {

constexpr std::array<CharacterClass, 128> ascii_classes() {
  std::array<CharacterClass, 128> classes{};
  for (char c = '0'; c <= '9'; ++c) classes[static_cast<std::size_t>(c)] = CharacterClass::kDigit;
  for (char c = 'a'; c <= 'z'; ++c) classes[static_cast<std::size_t>(c)] = CharacterClass::kLetter;
  for (char c = 'A'; c <= 'Z'; ++c) classes[static_cast<std::size_t>(c)] = CharacterClass::kLetter;
  classes['\''] = classes['`'] = CharacterClass::kApostrophe;
  return classes;
}

constexpr auto kAscii = ascii_classes();

// U+00AC is what extractors of old PDF files leave of a soft hyphen ("Zusam¬menarbeit").
bool is_ignorable(char32_t c) {
  if (c < 0x200B) return c == 0xAD || c == 0xAC || c == 0x061C || c == 0x180E;
  return c <= 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool is_apostrophe(char32_t c) {
  return c == 0xB4 || c == 0x02BB || c == 0x02BC || c == 0x201B || c == 0x2018 || c == 0x2019 ||
         c == 0x2032 || c == 0xFF07;
}

bool is_small_digit(char32_t c) {
  return c == 0xB2 || c == 0xB3 || c == 0xB9 || (c >= 0x2070 && c <= 0x2089);
}

CharacterClass by_category(char32_t c) {
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_LETTER_NUMBER:
      return CharacterClass::kLetter;
    case U_DECIMAL_DIGIT_NUMBER:
      return CharacterClass::kDigit;
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_ENCLOSING_MARK:
      return CharacterClass::kMark;
    case U_OTHER_NUMBER:
      return is_small_digit(c) ? CharacterClass::kDigit : CharacterClass::kSeparator;
    default:
      return CharacterClass::kSeparator;
  }
}

}  // namespace

CharacterClass class_of(char32_t c) {
  if (c < kAscii.size()) return kAscii[c];
  if (is_ignorable(c)) return CharacterClass::kIgnorable;
  if (is_apostrophe(c)) return CharacterClass::kApostrophe;
  return by_category(c);
}

bool needs_dictionary(char32_t c) {
  if (c < 0x0E00) return false;
  return c <= 0x0EFF || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
         (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011 || c == 0xFE63; }

Character character_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1};
  // ICU counts in int32_t; a character needs no more than four bytes.
  const auto rest = text.substr(at, 4);
  std::int32_t i = 0;
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(rest.data()), i,
                  static_cast<std::int32_t>(rest.size()), c);
  return {static_cast<char32_t>(c), static_cast<std::size_t>(i)};
}

void append_utf8(std::string& text, char32_t c) {
  std::array<std::uint8_t, 4> bytes{};
  std::size_t length = 0;
  U8_APPEND_UNSAFE(bytes.data(), length, static_cast<UChar32>(c));
  text.append(reinterpret_cast<const char*>(bytes.data()), length);
}

std::size_t character_boundary(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  for (std::size_t back = 0; back < 4 && back <= at; ++back) {
    const std::size_t begin = at - back;
    if (U8_IS_TRAIL(static_cast<std::uint8_t>(text[begin]))) continue;
    return begin + character_at(text, begin).length > at ? begin : at;
  }
  return at;  // stray trailing bytes: characters of their own
}

}  // namespace lotse::analyzers
