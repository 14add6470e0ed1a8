// Where the last part of a compound begins: Projekt|partnerschaften. For lists that name it only
// once; asked for few words of a text. No state; all threads.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzers/compounds.h"

namespace lotse::analyzers {

class HeadFinder {
 public:
  virtual ~HeadFinder() = default;
  // Byte offsets into `word`, as written in the text, at which its head may begin, each inside the
  // word and at a character; empty if it is no compound. Several where it has several parts
  // (Umwelt|schutz|behörde) or where nobody knows.
  virtual std::vector<std::size_t> heads(std::string_view word) const = 0;
};

// Knows no words: every place where German syllables could part two words, and both sides could be
// one. Finds nearly all true heads among some wrong ones, which make keys that nobody asks for.
class PlausibleHeads : public HeadFinder {
 public:
  std::vector<std::size_t> heads(std::string_view word) const override;
};

// Asks the compound splitter, and PlausibleHeads where that finds no compound.
class SplitterHeads : public HeadFinder {
 public:
  explicit SplitterHeads(const CompoundSplitter& splitter) : splitter_(splitter) {}
  std::vector<std::size_t> heads(std::string_view word) const override;

 private:
  const CompoundSplitter& splitter_;
};

}  // namespace lotse::analyzers
