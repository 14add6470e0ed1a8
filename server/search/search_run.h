// One search on one snapshot: from the request's text to the set of hits and what is said about it.
// Page, CSV and counts are made from it. Lives for one request.
#pragma once

#include <xapian.h>

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "server/query/query.h"
#include "server/search/deadline.h"
#include "server/search/facet_counter.h"
#include "server/search/matcher.h"
#include "server/search/ranked_page.h"
#include "server/search/search_request.h"
#include "server/search/search_result.h"
#include "server/search/snapshot.h"
#include "server/search/word_terms.h"

namespace lotse::search {

class SearchRun {
 public:
  // The snapshot, its handle and the request outlive the run.
  SearchRun(const Snapshot& snapshot, const Xapian::Database& database,
            const SearchRequest& request, const Deadline& deadline);

  // Why there is no answer: the query is beyond the limits. Ask this first.
  const std::optional<Refusal>& refusal() const { return refusal_; }

  std::uint64_t total() const { return hits_->count(); }
  std::vector<RankedDocument> page(std::size_t first, std::size_t size) const;
  const QueryWords& words() const { return words_; }
  // Everything but hits and paging.
  SearchResult result() const;

 private:
  void refuse(const query::NoteFound& note);
  RankingInput ranking() const;
  std::vector<Note> notes() const;

  const Snapshot& snapshot_;
  const Xapian::Database& database_;
  const SearchRequest& request_;
  const Deadline& deadline_;
  query::Query query_;
  QueryWords words_;
  FacetFilter filter_;
  Reading reading_;
  std::vector<query::NoteFound> found_notes_;
  std::shared_ptr<const DocSet> hits_, first_, as_typed_;
  std::optional<Refusal> refusal_;
};

}  // namespace lotse::search
