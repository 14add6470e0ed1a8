// Which words are British and American spellings of one another by rule. No state.
#pragma once

#include <string>
#include <string_view>

namespace lotse::analyzers::training {

// colour/color, centre/center, travelled/traveled; not lift/elevator.
bool is_american_spelling(std::string_view british, std::string_view american);

// "organise" of "organize", "" if the word has no such ending.
std::string spelled_with_s(std::string_view word);

}  // namespace lotse::analyzers::training
