// What made up the scores of the documents of a page. Knows no weights of its own: it asks Xapian
// about every piece of the query that ranked them, so that the sum is the score whatever the query
// is made of.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "server/search/query_builder.h"
#include "server/search/search_result.h"

namespace lotse::search {

// For each of `documents` its pieces, largest first. `enquire` is the one that ranked by `query`,
// which was made of `input`; its query is another afterwards.
std::vector<std::vector<ScorePiece>> explanations(Xapian::Enquire& enquire,
                                                  const Xapian::Query& query,
                                                  const RankingInput& input,
                                                  const std::vector<Xapian::docid>& documents);

}  // namespace lotse::search
