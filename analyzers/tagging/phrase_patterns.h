// Many phrases of one language, found in one pass over the words of a text. A phrase is words that
// follow each other in one sentence; a word of a phrase is
//   foo    the text's word, endings apart (light_stem)
//   foo*   the beginning of it,  *foo  its end (or foo with an inflection),  *foo*  a part of it
//   _      any one word
// Filled once by its owner, then read by all threads.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/language.h"
#include "analyzers/tagging/place_context.h"
#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

struct PhraseMatch {
  std::uint32_t phrase = 0;
  WordRange words;
};

class PhrasePatterns {
 public:
  explicit PhrasePatterns(analyzers::Language language);

  // Number of the phrase, the same for the same text; phrases are numbered from 0.
  std::uint32_t add(const std::string& phrase);
  std::size_t size() const { return phrases_.size(); }

  // Every place of every phrase in words [first, last), by the word that anchors it. A hyphen
  // compound is also read as one word: "Klima-Partnerschaft" is klimapartnerschaft.
  std::vector<PhraseMatch> matches(const TextWords& words, WordRange range) const;

 private:
  using Atom = std::uint32_t;  // one word of phrases
  using Atoms = std::vector<Atom>;
  // The atoms of each word of a range, one list behind the other.
  struct WordAtoms {
    Atoms all;
    std::vector<std::size_t> begins;  // by word; one more than there are words
    bool has(std::size_t word, Atom atom) const;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  struct Piece {
    std::string text;
    Atom atom = 0;
  };
  // Pieces of words by three of their bytes.
  using Buckets = std::unordered_map<std::uint32_t, std::vector<Piece>>;
  struct Anchor {
    std::uint32_t phrase = 0;
    std::uint32_t offset = 0;  // of the anchoring word in the phrase
  };

  Atom atom_of(std::string_view pattern);
  void add_atoms(std::string_view word, Atoms& atoms) const;
  void add_endings(std::string_view word, Atoms& atoms) const;
  void add_parts(std::string_view word, Atoms& atoms) const;
  WordAtoms atoms_of(const TextWords& words, WordRange range) const;
  void match_at(const TextWords& words, WordRange range, const WordAtoms& atoms, std::size_t i,
                std::vector<PhraseMatch>& matches) const;
  void match_compound(const TextWords& words, std::size_t i,
                      std::vector<PhraseMatch>& matches) const;
  bool fits(const Atoms& phrase, const TextWords& words, WordRange range, const WordAtoms& atoms,
            std::size_t first) const;

  analyzers::Language language_;
  std::unordered_map<std::string, Atom> atom_by_pattern_;
  std::unordered_map<std::string, Atom, Hash, std::equal_to<>> stems_;
  Buckets beginnings_, endings_, parts_;
  std::vector<Atoms> phrases_;
  std::unordered_map<std::string, std::uint32_t> phrase_by_text_;
  std::vector<std::vector<Anchor>> anchors_;  // by atom
};

}  // namespace lotse::tagging
