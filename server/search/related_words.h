// What else may stand for the words of a question, as texts: their translations and synonyms, from
// the field's own vocabulary first, then from the dictionary; compounds that neither knows, by
// their parts. Decides which language a question is in. Knows no index but by how many documents
// hold a word. Serves one request.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/language.h"
#include "analyzers/token.h"
#include "analyzers/word_knowledge.h"
#include "server/search/vocabulary.h"

namespace lotse::search {

// One other wording for the words [first, first + count) of a question.
struct RelatedWords {
  std::size_t first = 0, count = 1;
  analyzers::Rule rule = analyzers::Rule::kTranslation;
  analyzers::Language language = analyzers::Language::kEnglish;  // of the wording
  // One or several words as written, "sister city"; or wordings of each part of a compound, the
  // last resort where documents hold no other translation of it.
  std::vector<std::vector<std::string>> wordings;

  bool by_parts() const { return wordings.size() > 1; }
};

class Relations {
 public:
  // How many documents hold the word in paragraphs of a language.
  using DocumentCount = std::function<std::size_t(const std::string&, analyzers::Language)>;

  Relations(const Vocabulary& vocabulary, const analyzers::WordKnowledge& knowledge,
            DocumentCount count)
      : vocabulary_(vocabulary), knowledge_(knowledge), count_(std::move(count)) {}

  // Of a question's words without its stop words, "" for what is not to be widened. `typed` are all
  // its words: stop words tell the language.
  std::vector<RelatedWords> of(const std::vector<std::string>& words,
                               const std::vector<std::string>& typed) const;

 private:
  using Language = analyzers::Language;
  using Wordings = std::vector<std::string>;

  Language language_of(const std::vector<std::string>& typed) const;
  Language language_of_word(const std::string& word, Language question) const;
  bool is_known(const std::string& word, Language language) const;
  const Wordings& translations(const std::string& words, Language from) const;
  std::set<std::string> english_stems(const std::string& german_word) const;
  Wordings derived(const std::string& german_word) const;
  std::vector<std::string> take_names(std::vector<std::string> words,
                                      std::vector<RelatedWords>& related) const;
  std::vector<analyzers::Part> parts_of(const std::string& word) const;
  std::vector<Wordings> translated_parts(const std::string& word) const;
  void add(const std::vector<std::string>& words, std::size_t first, std::size_t count,
           Language question, std::vector<RelatedWords>& related) const;

  const Vocabulary& vocabulary_;
  const analyzers::WordKnowledge& knowledge_;
  DocumentCount count_;
  mutable std::map<std::pair<Language, std::string>, Wordings> looked_up_;
};

}  // namespace lotse::search
