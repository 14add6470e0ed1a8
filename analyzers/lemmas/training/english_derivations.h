// Which words of one Porter 2 stem are derived from one another with the same sense (cooperate,
// cooperation, not import, important). No state.
#pragma once

#include <string_view>

namespace lotse::analyzers::training {

bool is_derived(std::string_view word, std::string_view from);

// "import" and "importance" go with "important", if that is a word.
bool needs_adjective(std::string_view word, std::string_view from);

}  // namespace lotse::analyzers::training
