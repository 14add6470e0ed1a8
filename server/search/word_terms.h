// The words of a query as terms of the index, by the same analysis as the documents'. Knows no
// index. Pure.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analyzers/token.h"
#include "server/query/query.h"
#include "server/search/doc_set.h"

namespace lotse::search {

// Another wording that stands for a typed word or for several side by side: its translation, a
// synonym.
struct Alternative {
  analyzers::Rule rule = analyzers::Rule::kTranslation;
  std::string of;    // the typed words
  std::string text;  // the wording as people read it: "sister city"
  // Of one word its keys. Of several: all are needed, one after the other if `in_a_row`.
  std::vector<std::vector<analyzers::Token>> words;
  bool in_a_row = false;
  std::vector<std::uint32_t> places;        // in the row; stop words take places, too
  std::size_t rarest = 0;                   // of the words
  std::shared_ptr<const DocSet> documents;  // those that hold it; never empty
};

// One typed word. A document holds it if it has any of `whole`, or one of each of `parts` (of a
// hyphen compound, of words joined by a slash), or an alternative.
struct WordTerms {
  std::string typed;
  std::vector<analyzers::Token> whole;
  std::vector<std::vector<analyzers::Token>> parts;
  bool stop = false;       // carries no meaning of its own: never required
  bool label = false;      // says what the file number after it is: "Drucksache"
  std::string reference;   // canonical file number, "" if it is none
  bool title = false;      // only in titles
  bool beginning = false;  // word*: every exact word that begins so
  bool as_typed = false;   // nothing else may stand for it: =word, word*, of a phrase, of titles
  std::vector<Alternative> alternatives;
  double rarity = 1;  // what a passage gains by it, when the index was asked

  bool empty() const { return whole.empty() && parts.empty(); }
};

// Words typed one beside the other, so that the analysis may look at neighbours. One entry each,
// empty() if nothing of it can be found.
std::vector<WordTerms> terms_of(const std::vector<std::string>& typed);
// One node of kind kWord.
WordTerms terms_of(const query::Node& word);
// The places of a phrase in order, each with the exact forms that may stand there.
std::vector<std::vector<std::string>> phrase_slots(const std::string& phrase);

// All words of a query that say what a good hit is about.
struct QueryWords {
  std::vector<WordTerms> loose;    // stop words left out, unless there is nothing else
  bool only_stop_words = false;    // what `loose` then holds
  std::vector<WordTerms> others;   // held, in groups, of phrases; never the negative ones
  std::vector<std::string> typed;  // all loose words, stop words among them

  bool widened() const;  // any word has an alternative
};
QueryWords words_of(const query::Query& query);

}  // namespace lotse::search
