// The field's own words as one generation carries them, ready to be looked up: glossary, thesaurus
// and names. Built once per snapshot, then only read; safe from all threads.
#pragma once

#include <map>
#include <set>
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
  // Names of cities, countries and networks are not translated.
  bool is_name(std::string_view words) const;

 private:
  using Table = std::map<std::string, Words, std::less<>>;  // by stems
  static void add(const std::string& word, const Words& others, analyzers::Language language,
                  Table& table);
  void add_names(const std::vector<schema::Named>& list);
  void add_name(const std::string& name);

  Table from_german_, from_english_, german_synonyms_, english_synonyms_;
  std::set<std::string, std::less<>> names_;  // folded
};

}  // namespace lotse::search
