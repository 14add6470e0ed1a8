// The text of a query to its tree. Never fails: what makes no sense is read as text, with a note;
// what is beyond the limits is named in Query::beyond.
//
//   query   = term*                     loose words: all or any, as the searcher decides
//   term    = chain { OR chain }        OR binds tighter than standing side by side
//   chain   = factor { AND factor }
//   factor  = [NOT] [+|-] [field:] [=] ( word | word* | "phrase" | "(" query ")" )
#pragma once

#include <string_view>

#include "server/query/query.h"

namespace lotse::query {

inline constexpr std::size_t kMostBytes = 1024;     // the rest is cut with a note
inline constexpr std::size_t kTooManyBytes = 8192;  // refused beyond
inline constexpr std::size_t kDeepestNesting = 32;
inline constexpr std::size_t kMostWildcards = 4;
inline constexpr std::size_t kShortestBeginning = 3;

Query parse(std::string_view text);

}  // namespace lotse::query
