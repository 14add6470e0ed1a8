// Sentences of a short text, by ICU's sentence BreakIterator (one per thread).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace lotse::analyzers {

// Byte offsets at which sentences begin, and text.size() as the last; {0} for an empty text.
std::vector<std::size_t> sentence_bounds(std::string_view text);

}  // namespace lotse::analyzers
