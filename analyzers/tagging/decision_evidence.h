// Does a text report a decision that was taken? Not a proposal to take one, not a recommendation.
#pragma once

#include <optional>

#include "analyzers/tagging/place_context.h"
#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

// The first words that prove a decision: "einstimmig beschlossen", "fasste folgenden Beschluss",
// "hat in seiner Sitzung am … beschlossen", "Der Rat der Stadt beschließt", "the council resolved".
std::optional<WordRange> decision_in(const TextWords& words);

}  // namespace lotse::tagging
