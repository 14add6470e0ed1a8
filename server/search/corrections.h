// What a question may have meant when words of it are in no document: the whole question again with
// those words corrected, and how much that finds. Words that are found are left alone. Only what
// this audience may read is asked (lexicon.h). One call on one handle.
#pragma once

#include <xapian.h>

#include <vector>

#include "server/search/deadline.h"
#include "server/search/search_request.h"
#include "server/search/search_result.h"
#include "server/search/snapshot.h"

namespace lotse::search {

inline constexpr std::size_t kMostCorrections = 3;

// Likeliest first, each with hits under the request's filters. Words in quotation marks are
// corrected, too; what is excluded, a facet value, =exact or a beginning* is not.
std::vector<Suggestion> corrections(const Snapshot& snapshot, const Xapian::Database& database,
                                    const SearchRequest& request, const Deadline& deadline);

}  // namespace lotse::search
