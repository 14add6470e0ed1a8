// What a row of words means, and how it is put among the tokens: a document keeps its words and is
// found by the meaning, too; a question asks for the meaning instead of the words.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "analyzers/purpose.h"
#include "analyzers/words.h"

namespace lotse::analyzers {

struct Meaning {
  std::size_t first = 0;  // tokens that say it
  std::size_t last = 0;
  std::uint32_t begin = 0;  // its place in the text
  std::uint32_t end = 0;
  std::vector<std::string> terms;  // the first says most and is all a question asks for
  Rule rule = Rule::kDate;
  bool beside_words = false;  // also in a question the words themselves will do
};

inline Form term_of(const Meaning& meaning, std::size_t i, Draft& draft) {
  return {draft.spellings.keep(meaning.terms[i]), Key::kExact,   meaning.rule,
          draft.forms[meaning.first].position,    meaning.begin, meaning.end};
}

// `meanings` are ordered by their first token; in a question they do not overlap.
inline void put_meanings(Draft& draft, const std::vector<Meaning>& meanings, Purpose purpose) {
  Forms more;
  for (const Meaning& meaning : meanings) {
    if (purpose == Purpose::kQuery && !meaning.beside_words) continue;
    for (std::size_t i = 0; i < meaning.terms.size(); ++i) {
      more.push_back(term_of(meaning, i, draft));
    }
  }
  if (purpose == Purpose::kQuery) {
    Rewriting rewriting(draft);
    for (const Meaning& meaning : meanings) {
      if (meaning.beside_words) continue;
      rewriting.replace(meaning.first, meaning.last).push_back(term_of(meaning, 0, draft));
    }
    rewriting.finish();
  }
  insert_into_words(draft.forms, more);
}

}  // namespace lotse::analyzers
