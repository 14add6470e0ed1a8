// Pairs of German and English texts, counted, as the entries of a dictionary in both directions:
// each word's translations in the order of how often and how far in front they stand beside it, and
// how common they are themselves. One thread.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "analyzers/translation/dictionary.h"
#include "analyzers/translation/training/entries.h"

namespace lotse::analyzers::training {

class EntryTable {
 public:
  void add(const PairedRow& row);
  // At most five translations of each word, by the word and by its stems.
  Entries entries() const;

 private:
  using Weights = std::map<std::string, double>;  // translation -> how usual
  using Counts = std::map<std::string, int, std::less<>>;
  void add(Language from, const Meaning& source, const Meaning& target, double weight);
  std::vector<std::string> best_of(const Weights& weights, Language into) const;

  std::map<std::string, Weights> words_;  // by key_text
  Counts german_, english_;               // folded words, examples included
};

}  // namespace lotse::analyzers::training
