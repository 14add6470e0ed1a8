// Forms that a word may have in a text. Only exact words have positions in an index, so "these
// words in a row, however inflected" is asked by their forms. No state; all threads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/language.h"

namespace lotse::analyzers {

// The word itself and what regular endings make of it, as long as it has the word's stem; sorted.
// German or English; more forms than there are, which finds nothing wrong.
std::vector<std::string> inflections(std::string_view folded_word, Language language);

}  // namespace lotse::analyzers
