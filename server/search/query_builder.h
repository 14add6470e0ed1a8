// The words of a query as a Xapian query that puts the matching documents in order. What matches is
// the matcher's business; here only weights are decided. Pure.
#pragma once

#include <xapian.h>

#include <memory>
#include <string>
#include <vector>

#include "server/search/doc_set.h"
#include "server/search/matcher.h"
#include "server/search/word_terms.h"

namespace lotse::search {

struct RankingInput {
  const QueryWords& words;
  Match match;                             // how loose words were read
  std::shared_ptr<const DocSet> hits;      // what may be found: matching and filtered
  bool only_words;                         // hits are all that the loose words alone match
  std::shared_ptr<const DocSet> first;     // documents with all words, to come first; may be empty
  std::shared_ptr<const DocSet> as_typed;  // those of them that need no other wording; may be empty
  const std::vector<std::string>& uuids;
};

// Matches exactly `hits`. Empty when there is no word to rank by.
Xapian::Query ranking_query(const RankingInput& input);

}  // namespace lotse::search
