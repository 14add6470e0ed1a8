// The parts of a document that say what it is: its title, the header zone (the first lines) and the
// signature zone (the last ones). Plain functions; nothing beyond them is looked at for facts.
#pragma once

#include <string_view>

#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

inline constexpr std::size_t kHeaderZone = 1500;     // bytes
inline constexpr std::size_t kSignatureZone = 1000;  // bytes
inline constexpr std::size_t kEvidenceZone = 4000;   // where a decision may be reported

// The first bytes of the text, cut between characters.
std::string_view first_bytes(std::string_view text, std::size_t bytes);
// Where the last bytes of the text begin, between characters.
std::size_t last_bytes_begin(std::string_view text, std::size_t bytes);

// Does word `i` begin its line? A line in the middle of a sentence ("in der⏎Niederschrift") does
// not count.
bool begins_line(const TextWords& words, std::size_t i);

bool has_any(std::string_view bytes, std::string_view characters);

}  // namespace lotse::tagging
