// Words that carry no meaning of their own in a question. They stay among the tokens (phrases need
// them); the query side asks here.
#pragma once

#include <string_view>

namespace lotse::analyzers {

// German or English; `folded_word` as folded() makes it. Words that mean something in the other
// language are none: "war", "die Not", "Rat".
bool is_stop_word(std::string_view folded_word);

}  // namespace lotse::analyzers
