// Families of German words: all inflections of a word have one key in common (ging, gegangen,
// gehen; Städte, Stadt; höher, hoch), as a table made of word lists says (lemmas/), and the stemmer
// where it says nothing. A word that may belong to two families (Gefahren, gefahren) has two keys,
// in documents and in questions. A function of the folded word and the table alone, never of the
// archive. Knows no files: whoever makes it hands over the table's bytes, which must outlive it.
// Immutable and safe from all threads; each thread remembers its last words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/lemmas/lemma_table.h"

namespace lotse::analyzers {

class Lemmas {
 public:
  explicit Lemmas(std::span<const std::byte> table);

  // The keys of a folded word's families, at least one. Valid until the thread's next call.
  const std::vector<std::string>& families(std::string_view folded_word) const;
  // The same, not remembered.
  std::vector<std::string> looked_up(std::string_view folded_word) const;

 private:
  LemmaTable table_;
  std::uint64_t id_;  // tells this table's words in a thread's memory from another one's
};

}  // namespace lotse::analyzers
