// Splits German compounds: Städtepartnerschaften = Städte + partnerschaften. The most likely row of
// parts by the productivity of each (see compounds/training/model.h), not the longest match. A word
// that the lists know is split as they say, any other one by its parts; opaque words (Vorstand),
// names and loan words stay whole. The split of a word depends on the table alone, never on the
// archive. Knows no files: whoever makes it hands over the table's bytes, which must outlive it.
// Immutable and safe from all threads; each thread remembers its last words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/compounds/word_table.h"

namespace lotse::analyzers {

// One part of a word, in bytes of the word; a linking element belongs to the part before it.
struct Part {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool nested = false;  // made of several smallest parts: Hochwasser in Hochwasserschutz

  bool operator==(const Part&) const = default;
};

class CompoundSplitter {
 public:
  explicit CompoundSplitter(std::span<const std::byte> table);

  // The smallest parts from left to right, then the nested ones; empty if the word is no compound.
  // Case does not matter. Valid until the thread's next call.
  const std::vector<Part>& split(std::string_view word) const;
  // Whether the lists hold it as a word by itself: it is spelled right. False says nothing: words
  // that are split as their parts suggest are not all kept.
  bool knows(std::string_view word) const;

  // Where the letters (Latin-1, lower case) of a word are to be cut. Not remembered.
  std::vector<std::size_t> cuts(std::string_view letters) const;
  // The same by its parts alone, if they cost fewer bits than `whole`.
  std::vector<std::size_t> cuts(std::string_view letters, double whole) const;

 private:
  std::vector<Part> parts(std::string_view word) const;

  WordTable table_;
  std::uint64_t id_;  // tells this splitter's words in a thread's memory from another one's
};

}  // namespace lotse::analyzers
