#include "analyzers/beginning.h"

#include <algorithm>
#include <cstdint>

#include "analyzers/characters.h"

namespace lotse::analyzers {
namespace {

// Letters of ASCII, small, and of U+00C0 to U+00FF, folded as normalize.cc does.
constexpr std::string_view kSmall = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kDigits = "0123456789";
constexpr std::array<std::string_view, 64> kLatin1 = {
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y"};

constexpr std::array<SignRead, 128> ascii_signs() {
  std::array<SignRead, 128> signs{};
  for (std::size_t i = 0; i < 26; ++i) {
    signs['a' + i] = signs['A' + i] = {Sign::kLetter, 1, kSmall.substr(i, 1)};
  }
  for (std::size_t i = 0; i < 10; ++i) signs['0' + i] = {Sign::kLetter, 1, kDigits.substr(i, 1)};
  for (const char c : std::string_view("-'`*:_/()")) {
    signs[static_cast<std::size_t>(c)].sign = Sign::kPasses;
  }
  return signs;
}
constexpr auto kAscii = ascii_signs();

SignRead sign_of_two(unsigned char lead, unsigned char next) {
  if (lead == 0xC3 && (next & 0xC0) == 0x80) {
    const std::string_view letters = kLatin1[next & 0x3F];
    return {letters.empty() ? Sign::kSeparator : Sign::kLetter, 2, letters};
  }
  if (lead != 0xC2) return {Sign::kUnknown, 2, {}};
  switch (next) {
    case 0xA0:  // no-break space
    case 0xA7:  // §
    case 0xAB:
    case 0xB0:
    case 0xBB:
      return {Sign::kSeparator, 2, {}};
    case 0xAC:
    case 0xAD:
      return {Sign::kIgnored, 2, {}};
    case 0xB4:
    case 0xB7:
      return {Sign::kPasses, 2, {}};
    default:
      return {Sign::kUnknown, 2, {}};
  }
}

// Dashes, quotes, bullets, ellipses; the hyphens and apostrophes among them stand inside words.
SignRead sign_of_three(unsigned char lead, unsigned char next, unsigned char last) {
  if (lead != 0xE2) return {Sign::kUnknown, lead < 0xF0 ? 3U : 4U, {}};
  if (next != 0x80) return {Sign::kUnknown, 3, {}};
  const bool inside = last == 0x98 || last == 0x99 || last == 0x90 || last == 0x91;
  if (inside) return {Sign::kPasses, 3, {}};
  return {last >= 0x92 && last <= 0xA6 ? Sign::kSeparator : Sign::kUnknown, 3, {}};
}

bool is_letter(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const Sign sign = sign_at(text, at).sign;
  return sign == Sign::kLetter || sign == Sign::kUnknown;
}

// "*innen", "/-in", "Innen": forms of the word may differ from here on.
bool is_gender_ending(std::string_view rest) {
  const std::size_t at = rest.find_first_not_of("*:_/-('");
  if (at == std::string_view::npos || at > 2) return false;
  rest.remove_prefix(at);
  return rest.starts_with("in") || rest.starts_with("In") || rest.starts_with("IN");
}

// "Städte- und", "(Ober-)": a compound goes on somewhere else.
bool is_ellipsis(std::string_view text, std::size_t at) {
  const Character sign = character_at(text, at);
  return (is_hyphen(sign.code) || sign.code == 0x2013) && !is_letter(text, at + sign.length);
}

}  // namespace

SignRead sign_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned char>(at + i < text.size() ? text[at + i] : 0);
  };
  const unsigned char lead = byte(0);
  SignRead read;
  if (lead < 0x80) {
    return kAscii[lead];
  } else if (lead < 0xC2) {
    read = {Sign::kUnknown, 1, {}};
  } else {
    read = lead < 0xE0 ? sign_of_two(lead, byte(1)) : sign_of_three(lead, byte(1), byte(2));
  }
  read.length = std::min(read.length, text.size() - at);
  return read;
}

void Beginning::add(char c) {
  if (c == 'e' && may_be_e_of_umlaut_) {
    may_be_e_of_umlaut_ = false;
    return;
  }
  if (size < letters.size()) letters[size++] = c;
  may_be_e_of_umlaut_ = c == 'a' || c == 'o' || c == 'u';
}

Beginning beginning_of_word(std::string_view rest) {
  Beginning word;
  for (std::size_t i = 0; i < rest.size() && word.size < Beginning::kMost;) {
    const SignRead read = sign_at(rest, i);
    if ((rest[i] == '-' || rest[i] == '\xE2') && is_ellipsis(rest, i)) word.changes_soon = true;
    if (read.sign == Sign::kUnknown) word.unknown = true;
    if (read.sign == Sign::kUnknown || read.sign == Sign::kSeparator) break;
    if (rest[i] == 'I' && i > 0 && is_gender_ending(rest.substr(i))) word.changes_soon = true;
    for (const char c : read.letters) word.add(c);
    if (read.sign == Sign::kPasses) {
      word.stops.set(word.size);
      word.changes_soon = word.changes_soon || is_gender_ending(rest.substr(i)) ||
                          (read.length > 1 && is_gender_ending(rest.substr(i + read.length)));
    }
    i += read.length;
    // A break inside the word: "Part-⏎nerschaft".
    if (rest[i - 1] == '-') i = std::min(rest.find_first_not_of(" \t\r\n", i), rest.size());
  }
  word.stops.set(word.size);
  return word;
}

bool is_short_date(std::string_view rest) {
  int numbers = 0;
  for (std::size_t i = 0; numbers < 3; ++numbers) {
    const std::size_t end = std::min(rest.find_first_not_of("0123456789", i), rest.size());
    if (end == i || end - i > 2) return false;
    if (numbers < 2 && (end >= rest.size() || rest[end] != '.')) return false;
    i = end + 1;
  }
  return true;
}

}  // namespace lotse::analyzers
