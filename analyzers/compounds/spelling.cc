#include "analyzers/compounds/spelling.h"

#include <algorithm>
#include <cmath>

namespace lotse::analyzers {
namespace {

constexpr double kSteps = 16;  // of a bit

// Calls take(place in the table) for each letter of the word and its end.
template <typename Take>
void for_each_triple(std::string_view word, Take take) {
  std::size_t a = 0, b = 0;
  for (std::size_t i = 0; i <= word.size(); ++i) {
    const std::size_t c = i < word.size() ? letter_class(word[i]) : 0;
    take((a * kLetterClasses + b) * kLetterClasses + c);
    a = b;
    b = c;
  }
}

}  // namespace

std::size_t letter_class(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  if (byte >= 'a' && byte <= 'z') return byte - std::size_t{'a'} + 1;
  switch (byte) {
    case 0xE4:
      return 27;
    case 0xF6:
      return 28;
    case 0xFC:
      return 29;
    case 0xDF:
      return 30;
    default:
      return 31;
  }
}

double spelling_bits(std::string_view word, const std::uint8_t* triples) {
  double steps = 0;
  for_each_triple(word, [&](std::size_t place) { steps += triples[place]; });
  return steps / kSteps;
}

void SpellingCounts::add(std::string_view word, double weight) {
  for_each_triple(word, [&](std::size_t place) { counts_[place] += weight; });
}

// Triples backed by pairs, pairs by letters, each with a weight of its context's size (Witten-Bell
// with a fixed number of novelties).
std::vector<std::uint8_t> SpellingCounts::triples() const {
  constexpr std::size_t n = kLetterClasses;
  constexpr double kNew = 8;
  std::vector<double> pairs(n * n), letters(n);
  for (std::size_t i = 0; i < counts_.size(); ++i) {
    pairs[i % (n * n)] += counts_[i];
    letters[i % n] += counts_[i];
  }
  double all = 0;
  for (const double count : letters) all += count;
  std::vector<std::uint8_t> bits(counts_.size());
  for (std::size_t context = 0; context < n * n; ++context) {
    const std::size_t b = context % n;
    double seen = 0, seen_b = 0;
    for (std::size_t c = 0; c < n; ++c) {
      seen += counts_[context * n + c];
      seen_b += pairs[b * n + c];
    }
    for (std::size_t c = 0; c < n; ++c) {
      const double p1 = (letters[c] + 1) / (all + static_cast<double>(n));
      const double p2 = (pairs[b * n + c] + kNew * p1) / (seen_b + kNew);
      const double p3 = (counts_[context * n + c] + kNew * p2) / (seen + kNew);
      bits[context * n + c] =
          static_cast<std::uint8_t>(std::min(255.0, std::round(-std::log2(p3) * kSteps)));
    }
  }
  return bits;
}

}  // namespace lotse::analyzers
