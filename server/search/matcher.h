// Which documents match a query, by set algebra on posting lists: exact, independent of order and
// filters, and cheap to count. One matcher serves one request on one snapshot.
#pragma once

#include <xapian.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "server/query/query.h"
#include "server/search/doc_set.h"
#include "server/search/search_request.h"
#include "server/search/snapshot.h"
#include "server/search/term_sets.h"
#include "server/search/word_terms.h"

namespace lotse::search {

// How the loose words of a query were read, and what then matches.
struct Reading {
  Match match = Match::kAll;  // kAll or kAny
  DocSet matching;
  std::optional<DocSet> other;  // what the other reading matches, when there are two
  std::size_t holding_all = 0;  // documents that match with all words
  // Those of them that need no other wording for any word, where some do.
  std::optional<DocSet> all_as_typed;
};

class Matcher {
 public:
  Matcher(const Snapshot& snapshot, const Xapian::Database& database, const TermSets& sets)
      : snapshot_(snapshot), database_(database), sets_(sets) {}

  // All words are required if enough documents hold them, or as `wanted` says (design of words and
  // widening). Depends on the query alone.
  Reading read(const query::Query& query, const QueryWords& words, Match wanted);

  const std::vector<query::NoteFound>& notes() const { return notes_; }
  // A limit that the query breaks; what read() returned is then not to be used.
  const std::optional<query::NoteFound>& beyond() const { return beyond_; }

 private:
  using Shared = std::shared_ptr<const DocSet>;

  DocSet constraints(const query::Query& query);
  DocSet documents_of(const query::Node& node);
  DocSet all_but(const query::Node& node);
  DocSet held_word(const query::Node& node);
  DocSet all_of(const query::Node& node);
  DocSet any_of(const query::Node& node);
  DocSet phrase(const query::Node& node);
  DocSet facet(const query::Node& node);
  Shared word(const WordTerms& word);
  DocSet widened(const WordTerms& word, const Shared& as_typed) const;
  DocSet any_token(const WordTerms& word, const std::vector<analyzers::Token>& tokens);
  std::vector<std::string> beginning_with(const WordTerms& word, const std::string& prefix);
  void note(query::NoteCode code, std::string detail);

  const Snapshot& snapshot_;
  const Xapian::Database& database_;
  const TermSets& sets_;
  const QueryWords* words_ = nullptr;  // while it reads; null within what must not be held
  std::vector<query::NoteFound> notes_;
  std::optional<query::NoteFound> beyond_;
};

}  // namespace lotse::search
