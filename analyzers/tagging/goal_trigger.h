// The words that announce a goal's number: "SDG", "Nachhaltigkeitsziel", "Ziel Nr.".
#pragma once

#include <optional>

#include "analyzers/tagging/place_context.h"
#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

struct GoalTrigger {
  WordRange words;       // the announcing words; what is announced follows
  bool certain = false;  // "SDG", "Nachhaltigkeitsziel": nothing else is meant
  bool plural = false;
  bool numbered = false;  // "Ziel Nr."
  bool target = false;    // "Unterziel", "target": "11.4" must follow
};

// The trigger that begins at word `i`, with all words up to the number.
std::optional<GoalTrigger> goal_trigger_at(const TextWords& words, std::size_t i);

}  // namespace lotse::tagging
