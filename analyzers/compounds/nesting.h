// Which parts of a split word belong together: Hoch and Wasser in Hochwasserschutz, Haupt and Stadt
// in Landeshauptstadt. No state; all threads.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/compounds/word_table.h"

namespace lotse::analyzers {

struct Span {
  std::size_t begin, end;  // letters
};

// The compounds within a word of three or more parts, outer ones first; `cuts` as the word is cut.
std::vector<Span> nested_spans(const WordTable& table, std::string_view letters,
                               const std::vector<std::size_t>& cuts);

}  // namespace lotse::analyzers
