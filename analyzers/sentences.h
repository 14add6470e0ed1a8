// Sentences of a piece of text, German and English. Knows what ends none: abbreviations, ordinals,
// the ends of lines.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace lotse::analyzers {

// Byte offsets at which sentences begin, and text.size() as the last; {0} for an empty text. Items
// of a list begin sentences, too.
std::vector<std::size_t> sentence_bounds(std::string_view text);

}  // namespace lotse::analyzers
