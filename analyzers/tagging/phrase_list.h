// A list of short phrases, asked for directly before or after words of a text. An entry with a
// capital first letter counts only where the text has one too: "Weg" is a street, "weg" is not.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

class PhraseList {
 public:
  PhraseList() = default;
  explicit PhraseList(std::span<const std::string> phrases);

  // Does one of them begin at word `i`, tightly bound to the word before it?
  bool begins_at(const TextWords& words, std::size_t i) const;
  // Does one of them end just before word `i`, tightly bound to it? Number of its words, or 0.
  std::size_t ends_before(const TextWords& words, std::size_t i) const;

 private:
  struct Phrase {
    std::vector<std::string> words;  // folded
    bool capital = false;
  };
  static bool stands_at(const Phrase& phrase, const TextWords& words, std::size_t i);

  std::vector<Phrase> phrases_;
};

}  // namespace lotse::tagging
