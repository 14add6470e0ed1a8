// Words that carry no meaning of their own in a question. They stay among the tokens (phrases need
// them); the query side asks here.
#pragma once

#include <string_view>

#include "analyzers/language.h"

namespace lotse::analyzers {

// German or English; `folded_word` as folded() makes it. Words that mean something in the other
// language are none: "war", "die Not", "Rat".
bool is_stop_word(std::string_view folded_word);
// Of this language, whatever it is in the other one.
bool is_stop_word(std::string_view folded_word, Language language);

}  // namespace lotse::analyzers
