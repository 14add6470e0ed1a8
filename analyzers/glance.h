// A quick look at which query terms may occur in a piece of text, by the first letters of its
// words: many times faster than making its tokens. May say yes wrongly, not no.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzers/passage.h"

namespace lotse::analyzers {

// A set of query words (of the terms' query_word, numbered as they come); the 64th stands for all
// further ones.
using WordSet = std::uint64_t;

// One bit for each term: that of its query word.
std::vector<WordSet> word_bits(const std::vector<QueryTerm>& terms);

class Glance {
 public:
  Glance(const std::vector<QueryTerm>& terms, const std::vector<WordSet>& bits);

  // The query words that may occur in `piece`.
  WordSet words_in(std::string_view piece) const;

 private:
  WordSet words_beginning(std::string_view rest) const;

  using Places = std::array<WordSet, 4096>;
  Places places_{};        // by hash of the first letters, up to eight
  Places short_places_{};  // by hash of up to three: for gender forms, which change soon
  WordSet anything_ = 0;
};

}  // namespace lotse::analyzers
