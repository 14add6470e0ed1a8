// The first letters of a word as a glance reads them: without case, diacritics and signs, ae, oe,
// ue as a, o, u (both ways of writing umlauts look the same). Makes no tokens.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <string_view>

namespace lotse::analyzers {

enum class Sign : unsigned char {
  kLetter,     // letters and digits of Latin-1
  kPasses,     // stands inside words without separating them: a new word may begin after it
  kIgnored,    // soft hyphens
  kSeparator,  // between words
  kUnknown,    // of another script, or whatever else
};

// One character of a text, and the letters it folds to.
struct SignRead {
  Sign sign = Sign::kSeparator;
  std::size_t length = 1;
  std::string_view letters;
};
SignRead sign_at(std::string_view text, std::size_t at);

struct Beginning {
  static constexpr std::size_t kMost = 40;

  std::array<char, kMost> letters{};
  std::size_t size = 0;
  std::bitset<kMost + 1> stops;  // numbers of letters after which the word may end
  bool changes_soon = false;     // a gender sign, or a compound that goes on somewhere else
  bool unknown = false;          // other letters follow

  std::string_view view() const { return {letters.data(), size}; }
  void add(char c);

 private:
  bool may_be_e_of_umlaut_ = false;
};

// Of the word at the beginning of `rest`.
Beginning beginning_of_word(std::string_view rest);

// "3.5.22" stands for 2022, which no word of it begins with.
bool is_short_date(std::string_view rest);

}  // namespace lotse::analyzers
