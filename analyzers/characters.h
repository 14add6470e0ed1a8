// What a character means for words: the one place that decides what joins and what separates.
// Knows no words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lotse::analyzers {

enum class CharacterClass : std::uint8_t {
  kSeparator,
  kLetter,
  kDigit,       // also superscript and subscript digits: CO₂, m²
  kMark,        // combining marks: text in NFD stays one word
  kIgnorable,   // soft hyphens and zero-width characters, also inside words
  kApostrophe,  // and all that is typed for one: Xi'an, Xi’an, Xi`an
};

CharacterClass class_of(char32_t c);

// Scripts that write no spaces (Chinese, Japanese, Thai, ...): words are found by ICU's dictionary.
bool needs_dictionary(char32_t c);

bool is_hyphen(char32_t c);  // "-" and the Unicode hyphens, not dashes

struct Character {
  char32_t code = 0;  // U+FFFD for an invalid byte
  std::size_t length = 0;
};

// The character that begins at `at` (< text.size()). An invalid sequence is U+FFFD, at least one
// byte long.
Character character_at(std::string_view text, std::size_t at);

void append_utf8(std::string& text, char32_t c);

// `at`, or the beginning of the character that it would cut; at most text.size().
std::size_t character_boundary(std::string_view text, std::size_t at);

}  // namespace lotse::analyzers
