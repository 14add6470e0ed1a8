// Completions of what is being typed: known names first (cities in all their spellings), then
// titles, then words. Everything from what this audience may read. One call on one handle.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "server/search/search_result.h"
#include "server/search/snapshot.h"

namespace lotse::search {

inline constexpr std::size_t kMostCompletions = 10;

// Names that begin as typed; titles that hold all words of `typed`, the last one as a beginning, in
// more documents first, then the newest; words of three documents or more that stand beside the
// others. When nothing of it begins so: cities and words that are spelled nearly so ("spelling").
std::vector<Suggestion> completions(const Snapshot& snapshot, const Xapian::Database& database,
                                    const std::string& typed, const std::string& language);

}  // namespace lotse::search
