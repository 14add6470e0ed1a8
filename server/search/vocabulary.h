// The field's own words as one generation carries them, ready to be looked up: glossary, thesaurus
// and names. Built once per snapshot, then only read; safe from all threads.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/language.h"
#include "indexer/schema/knowledge.h"

namespace lotse::search {

class Vocabulary {
 public:
  explicit Vocabulary(const schema::Knowledge& knowledge);

  using Words = std::vector<std::string>;
  // By one or several words in any inflection; empty if there is no entry.
  const Words& translations(std::string_view words, analyzers::Language from) const;
  const Words& synonyms(std::string_view words, analyzers::Language language) const;
  // What a city, country or network is called in the other language, by any of its names; nullptr
  // if these words are no name, empty if it has but one.
  const Words* names(std::string_view words, analyzers::Language into) const;

 private:
  using Table = std::map<std::string, Words, std::less<>>;  // by stems
  static void add(const std::string& word, const Words& others, analyzers::Language language,
                  Table& table);
  void add_names(const schema::Label& label, const Words& names);

  Table from_german_, from_english_, german_synonyms_, english_synonyms_;
  Table german_names_, english_names_;  // by folded names
};

}  // namespace lotse::search
