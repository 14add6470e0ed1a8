// What there is to say about a query: codes for programs, sentences for people. The one table of
// them. Immutable.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lotse::query {

enum class NoteCode : std::uint8_t {
  // Repaired while reading.
  kQueryCut,
  kWordsCut,
  kUnclosedQuote,
  kUnclosedParenthesis,
  kLonelyParenthesis,
  kLonelyOperator,
  kQuotesLoosened,
  // Found while searching.
  kWidened,
  kNoneHoldsAll,
  kUnknownValue,
  kTranslated,
  kSynonyms,
  // Limits: the query is refused.
  kTooLong,
  kTooDeep,
  kTooManyWildcards,
  kShortWildcard,
  kBroadWildcard,
  kTooExpensive,
  kPageTooFar,
};

struct NoteFound {
  NoteCode code;
  std::string detail;  // the words it is about, "" when there are none

  bool operator==(const NoteFound&) const = default;
};

std::string_view note_name(NoteCode code);  // "query_cut"
// The sentence in German, or English with language "en".
std::string note_text(const NoteFound& note, std::string_view language);

}  // namespace lotse::query
