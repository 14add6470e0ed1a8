#include "server/search/matcher.h"

#include <algorithm>
#include <utility>

#include "indexer/schema/terms.h"
#include "server/query/query_text.h"
#include "server/search/facet_values.h"

namespace lotse::search {
namespace {

using query::Kind;
using query::Node;
using query::NoteCode;

constexpr std::size_t kMostExpansions = 100;  // of one wildcard
constexpr std::size_t kShortQuestion = 3;     // words; up to here one document is enough
constexpr std::size_t kEnoughDocuments = 10;  // for a longer one

bool is_enough(std::size_t documents, std::size_t words) {
  return documents >= (words <= kShortQuestion ? 1 : kEnoughDocuments);
}

// A held word, a phrase, a group: what must hold and is no mere filter.
bool asks_for_words(const Node& item) {
  return !query::is_loose(item) && item.kind != Kind::kFacet && item.kind != Kind::kNot;
}

}  // namespace

Reading Matcher::read(const query::Query& query, const QueryWords& words, Match wanted) {
  words_ = &words;
  const DocSet base = constraints(query);
  Reading reading;
  reading.match = wanted == Match::kAny ? Match::kAny : Match::kAll;
  const bool has_loose_words = std::ranges::any_of(query.items, query::is_loose);
  if (words.loose.empty()) {
    // Words of which nothing can be found, and nothing else asked: that is not everything.
    const bool nothing = has_loose_words && std::ranges::all_of(query.items, query::is_loose);
    reading.matching = nothing ? sets_.none() : base;
    return reading;
  }
  DocSet all = base, any = sets_.none(), as_typed = base;
  for (const WordTerms& one : words.loose) {
    const Shared typed = word(one);
    const DocSet set = widened(one, typed);
    as_typed.intersect(*typed);
    all.intersect(set);
    any.unite(set);
  }
  any.intersect(base);
  reading.holding_all = all.count();
  if (const auto typed = as_typed.count(); typed > 0 && typed < reading.holding_all) {
    reading.all_as_typed = std::move(as_typed);
  }
  // Of "+kumasi quatsch" everything about Kumasi is left: what is held is one of the words.
  if (any.count() == 0 && std::ranges::any_of(query.items, asks_for_words)) any = base;
  const bool two_readings = words.loose.size() > 1 || any.count() > reading.holding_all;
  if (wanted == Match::kAuto && two_readings &&
      (words.only_stop_words || !is_enough(reading.holding_all, words.loose.size()))) {
    reading.match = Match::kAny;
  }
  const bool all_read = reading.match == Match::kAll;
  if (two_readings) reading.other = all_read ? any : all;
  reading.matching = all_read ? std::move(all) : std::move(any);
  return reading;
}

// What holds whatever the reading of the loose words.
DocSet Matcher::constraints(const query::Query& query) {
  DocSet set = snapshot_.documents();
  for (const Node& item : query.items) {
    if (!query::is_loose(item)) set.intersect(documents_of(item));
  }
  return set;
}

DocSet Matcher::documents_of(const Node& node) {
  switch (node.kind) {
    case Kind::kWord:
      return held_word(node);
    case Kind::kPhrase:
      return phrase(node);
    case Kind::kFacet:
      return facet(node);
    case Kind::kAnd:
      return all_of(node);
    case Kind::kOr:
      return any_of(node);
    case Kind::kNot:
      return all_but(node.children.front());
  }
  return sets_.none();
}

// Other wordings of a word are no reason to leave a document out.
DocSet Matcher::all_but(const Node& node) {
  const QueryWords* words = std::exchange(words_, nullptr);
  DocSet set = snapshot_.documents();
  set.subtract(documents_of(node));
  words_ = words;
  return set;
}

DocSet Matcher::held_word(const Node& node) {
  const WordTerms terms = terms_of(node);
  const Shared typed = word(terms);
  if (words_ == nullptr || terms.as_typed) return *typed;
  const auto same = [&](const WordTerms& one) { return !one.as_typed && one.typed == node.text; };
  const auto known = std::ranges::find_if(words_->others, same);
  return known == words_->others.end() ? *typed : widened(*known, typed);
}

DocSet Matcher::widened(const WordTerms& word, const Shared& as_typed) const {
  DocSet set = *as_typed;
  for (const Alternative& alternative : word.alternatives) set.unite(*alternative.documents);
  return set;
}

// Stop words are never required, nor are signs that are no words.
DocSet Matcher::all_of(const Node& node) {
  DocSet set = snapshot_.documents();
  for (const Node& child : node.children) {
    if (child.kind == Kind::kWord) {
      const WordTerms terms = terms_of(child);
      if (terms.empty() || (terms.stop && child.spelling == query::Spelling::kAny)) continue;
    }
    set.intersect(documents_of(child));
  }
  return set;
}

DocSet Matcher::any_of(const Node& node) {
  DocSet set = sets_.none();
  for (const Node& child : node.children) set.unite(documents_of(child));
  return set;
}

DocSet Matcher::phrase(const Node& node) {
  const auto slots = phrase_slots(node.text);
  DocSet set = slots.empty() ? sets_.none() : snapshot_.documents();
  for (const auto& words : slots) {
    if (words.empty()) continue;
    std::vector<std::string> terms;
    for (const std::string& word : words) {
      terms.push_back(node.title ? schema::title_term(analyzers::Key::kExact, word)
                                 : schema::word_term(analyzers::Key::kExact, word));
    }
    set.intersect(*sets_.any_of(terms));
  }
  if (slots.size() < 2) return set;
  return *sets_.in_a_row(query::canonical_text(node), slots, set, node.title);
}

DocSet Matcher::facet(const Node& node) {
  const auto values = facet_values(node.facet, node.text, *snapshot_.knowledge());
  if (values.empty()) note(NoteCode::kUnknownValue, node.text);
  std::vector<std::string> terms;
  for (const std::string& value : values) terms.push_back(schema::facet_term(node.facet, value));
  return terms.empty() ? sets_.none() : *sets_.any_of(terms);
}

Matcher::Shared Matcher::word(const WordTerms& word) {
  if (word.parts.empty() && word.reference.empty() && !word.beginning) {
    std::vector<std::string> terms;
    for (const auto& token : word.whole) {
      terms.push_back(word.title ? schema::title_term(token.key, token.text)
                                 : schema::word_term(token.key, token.text));
    }
    return sets_.any_of(terms);
  }
  DocSet set = any_token(word, word.whole);
  if (!word.reference.empty() && !word.title) {
    set.unite(*sets_.any_of({schema::reference_term(word.reference)}));
  }
  if (!word.parts.empty()) {
    DocSet parts = snapshot_.documents();
    for (std::size_t i = 0; i < word.parts.size(); ++i) {
      WordTerms part;
      part.typed = word.typed;
      part.title = word.title;
      part.beginning = word.beginning && i + 1 == word.parts.size();
      parts.intersect(any_token(part, word.parts[i]));
    }
    set.unite(parts);
  }
  return std::make_shared<const DocSet>(std::move(set));
}

DocSet Matcher::any_token(const WordTerms& word, const std::vector<analyzers::Token>& tokens) {
  std::vector<std::string> terms;
  for (const auto& token : tokens) {
    const std::string term = word.title ? schema::title_term(token.key, token.text)
                                        : schema::word_term(token.key, token.text);
    if (word.beginning) {
      std::ranges::move(beginning_with(word, term), std::back_inserter(terms));
    } else {
      terms.push_back(term);
    }
  }
  return terms.empty() ? sets_.none() : *sets_.any_of(terms);
}

std::vector<std::string> Matcher::beginning_with(const WordTerms& word, const std::string& prefix) {
  std::vector<std::string> terms;
  for (auto term = database_.allterms_begin(prefix); term != database_.allterms_end(prefix);
       ++term) {
    if (terms.size() == kMostExpansions) {
      beyond_ = query::NoteFound{NoteCode::kBroadWildcard, word.typed};
      return {};
    }
    terms.push_back(*term);
  }
  return terms;
}

void Matcher::note(NoteCode code, std::string detail) {
  query::NoteFound found{code, std::move(detail)};
  if (std::ranges::find(notes_, found) == notes_.end()) notes_.push_back(std::move(found));
}

}  // namespace lotse::search
