// Fits chosen sentences into a passage's length: cuts them at words around their marks, puts
// neighbours together, goes on where one says too little.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analyzers/choice.h"
#include "analyzers/passage.h"

namespace lotse::analyzers {

// Both in at most `max_bytes`, in the order of the text.
Passage excerpt_of(std::string_view text, const Chosen& first, const std::optional<Chosen>& second,
                   const Question& question, std::size_t max_bytes);

// The first sentences that say something, past letterheads and menus; the first words if none does.
Passage opening_of(std::string_view text, const std::vector<Paragraph>& paragraphs,
                   std::size_t max_bytes);

// The stretch of `text` from `begin` on that is no longer than `most`, cut at a blank.
Stretch stretch_from(std::string_view text, std::size_t begin, std::size_t end, std::size_t most);

}  // namespace lotse::analyzers
