// Which words of one Porter 2 stem are derived from one another with the same sense (cooperate,
// cooperation, not import, important). No state.
#pragma once

#include <string>
#include <string_view>

namespace lotse::analyzers::training {

bool is_derived(std::string_view word, std::string_view from);

// The word that, if there is one, `word` rather comes from: "importance" from "important",
// "designation" from "designate"; "" if none.
std::string nearer_origin(std::string_view word, std::string_view from);

}  // namespace lotse::analyzers::training
