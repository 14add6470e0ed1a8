// The best passage of a text for a set of query terms, with marked ranges. Knows no HTML.
//
// At most two sentences, wherever they stand, which together hold the rarest of the question's
// words in the best of forms. A glance at the text says where to look; only the few sentences that
// promise most are analysed, so that a long text costs little more than a short one.
#pragma once

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
  double rarity = 1;  // of the query word, in any unit: what a passage gains by holding it
};

struct Mark {
  std::size_t begin = 0;  // byte offsets into the text, half open
  std::size_t end = 0;
  std::size_t query_term = 0;  // index into the query terms
  Rule rule = Rule::kWord;
};

struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool cut_before = false;  // begins in the middle of a sentence
  bool cut_after = false;
};

struct Passage {
  std::vector<Stretch> stretches;  // one or two, in order, apart from each other; none: no text
  std::vector<Mark> marks;         // in order, not overlapping, each inside a stretch
  std::vector<Mark> elsewhere;  // of words that stand in no stretch, as far as they were looked for
};

// At most about `max_bytes`. The first running text when no term occurs. Never cuts inside a
// character or a mark.
Passage best_passage(std::string_view text, Language language, const std::vector<QueryTerm>& terms,
                     std::size_t max_bytes = 320);

// Every place in `text` where one of the terms occurs, in order, not overlapping.
std::vector<Mark> marks_of(std::string_view text, Language language,
                           const std::vector<QueryTerm>& terms);

}  // namespace lotse::analyzers
