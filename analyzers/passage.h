// The best passage of a text for a set of query terms, with marked ranges. Knows no HTML.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/language.h"
#include "analyzers/token.h"

namespace lotse::analyzers {

struct QueryTerm {
  std::string text;  // as in Token::text
  Key key = Key::kExact;
  std::string query_word;  // what the asker typed, for "matched by"
  bool prefix = false;     // `text` is the beginning of a word (word*)
  // How the question came to this term, if not by how it stands in the text.
  Rule rule = Rule::kWord;
  // Words that count only one after the other ("sister city") share a row, numbered from 1, each at
  // its place; 0: stands alone.
  std::uint32_t row = 0, place = 0;
};

struct Mark {
  std::size_t begin = 0;  // byte offsets into the text, half open
  std::size_t end = 0;
  std::size_t query_term = 0;  // index into the query terms
  Rule rule = Rule::kWord;
};

struct Passage {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<Mark> marks;  // in order, not overlapping, inside [begin, end)
};

// One or two sentences, at most about `max_bytes`, that hold the most different query terms (rarer
// weights are not known here); the beginning of the text when none occurs. Never cuts inside a
// character. An empty text gives an empty passage.
Passage best_passage(std::string_view text, Language language, const std::vector<QueryTerm>& terms,
                     std::size_t max_bytes = 320);

// Every place in `text` where one of the terms occurs, in order, not overlapping.
std::vector<Mark> marks_of(std::string_view text, Language language,
                           const std::vector<QueryTerm>& terms);

}  // namespace lotse::analyzers
