// Spelling of German compounds that stand in no document as a whole: all parts are words of the
// vocabulary but one, and that one is near such a word. Pure.
#pragma once

#include <string_view>
#include <vector>

#include "server/spelling/vocabulary.h"

namespace lotse::spelling {

// The letters [begin, end) of what was typed are to be `part`; all others stay.
struct PartSpelling {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string part;
  double rank = 0;  // as of NearWord
};

// Likeliest first; folded.
std::vector<PartSpelling> compound_spellings(std::string_view typed, const Vocabulary& vocabulary,
                                             std::size_t most);

}  // namespace lotse::spelling
