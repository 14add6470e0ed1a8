// A quick look at where the terms of a query may occur in a text, by the first letters of its words
// and of their parts: many times faster than making its tokens. May say yes wrongly, seldom no.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/passage.h"

namespace lotse::analyzers {

// The query word of each term, numbered as they come.
std::vector<std::size_t> word_numbers(const std::vector<QueryTerm>& terms);

// A place where a query word may stand, and how well at best (strength.h).
struct Glimpse {
  static constexpr std::size_t kAnyWord = 0xFFFF;

  std::uint32_t place = 0;
  std::uint16_t word = 0;  // its number; kAnyWord where letters tell nothing
  float strength = 0;
};

class Glance {
 public:
  explicit Glance(const std::vector<QueryTerm>& terms);

  // In the order of their places; several of one word may be told for one place.
  std::vector<Glimpse> glimpses_of(std::string_view text) const;
  // Words that may stand anywhere: what they look like in a text is not known.
  const std::vector<std::size_t>& unseen() const { return unseen_; }

 private:
  // Letters that words must begin with; `whole`: and that must be all of it.
  struct Entry {
    std::uint32_t gram = 0;
    std::uint16_t word = 0;
    float strength = 0;
    bool whole = false;
    bool inside = false;    // also in the middle of a word: parts of compounds
    bool after_ge = false;  // German stems lose their ge-
    std::string letters;
  };
  class Scan;

  void add(const QueryTerm& term, std::size_t word);
  void add_entry(std::string_view text, std::size_t least_cut, Entry entry);
  void add_forms(std::string_view abbreviation, const Entry& entry);

  std::vector<Entry> entries_;  // by gram
  std::bitset<1 << 15> known_;  // grams of entries
  std::vector<std::size_t> dates_, unseen_;
};

}  // namespace lotse::analyzers
