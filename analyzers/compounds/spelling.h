// How likely a row of letters is a simple German word: a model of letter triples, in bits. What a
// word costs that is no compound.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace lotse::analyzers {

inline constexpr std::size_t kLetterClasses = 32;  // end of word, a-z, ä ö ü ß, any other

std::size_t letter_class(char letter);

// Bits of `word`; triples[(a * 32 + b) * 32 + c] is the cost of c behind a, b in sixteenths of a
// bit.
double spelling_bits(std::string_view word, const std::uint8_t* triples);

// Counts words and gives the table of costs.
class SpellingCounts {
 public:
  SpellingCounts() : counts_(kLetterClasses * kLetterClasses * kLetterClasses) {}
  void add(std::string_view word, double weight);
  std::vector<std::uint8_t> triples() const;

 private:
  std::vector<double> counts_;
};

}  // namespace lotse::analyzers
