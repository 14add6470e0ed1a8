// How unlikely it is that somebody who meant one word typed another: letters left out, added,
// changed or swapped (Damerau's four), cheaper where ear, keyboard or the two spellings of German
// umlauts explain it. Pure.
#pragma once

#include <string_view>

namespace lotse::spelling {

// 0 for the same word; 1 for a letter that nothing explains; the first letter costs more. Both
// folded; more than `most` is returned as infinity.
double edit_cost(std::string_view typed, std::string_view meant, double most);
// The same for the beginning of `meant` that comes nearest: the rest is not typed yet.
double beginning_cost(std::string_view typed, std::string_view meant, double most);

}  // namespace lotse::spelling
