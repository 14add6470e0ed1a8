// The documents of one page, best first, with their scores. Xapian ranks when there are words to
// rank by; otherwise the order is ours.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "server/search/deadline.h"
#include "server/search/query_builder.h"
#include "server/search/search_request.h"
#include "server/search/search_result.h"
#include "server/search/snapshot.h"

namespace lotse::search {

struct RankedDocument {
  Xapian::docid document = 0;
  double score = 0;
  double neighbours = 0;                // of the score: words side by side
  std::vector<ScorePiece> explanation;  // of the score, if asked for
};

// Hits `first` .. `first + size - 1` in the request's order; ties by id.
std::vector<RankedDocument> ranked_page(const Snapshot& snapshot, const Xapian::Database& database,
                                        const RankingInput& input, const SearchRequest& request,
                                        std::size_t first, std::size_t size,
                                        const Deadline& deadline);

}  // namespace lotse::search
