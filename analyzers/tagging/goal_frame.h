// Does a text speak of the 2030 Agenda? "Ziel 3" names one of its goals only where it does.
#pragma once

#include "analyzers/tagging/place_context.h"
#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

enum class GoalFrame : std::uint8_t {
  kNone,
  kHint,  // sustainability, United Nations, an agenda
  kFull,  // SDG, 2030 Agenda, Sustainable Development Goals
};

// The strongest frame in words [first, last).
GoalFrame frame_in(const TextWords& words, WordRange range);
GoalFrame frame_in(const TextWords& words);

// The words of the sentence of word `i`.
WordRange sentence_of(const TextWords& words, std::size_t i);

}  // namespace lotse::tagging
