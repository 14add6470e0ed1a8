// How a word sounds, roughly: what people confuse when they write German or English by ear is one
// letter here (d/t, b/p, g/k/ck, f/v/w/ph, s/ss/z/tz, i/ie/y), double letters are single and silent
// ones go. A key to find candidates by, too coarse to judge them: edit_cost() does that. Pure.
#pragma once

#include <string>
#include <string_view>

namespace lotse::spelling {

// Of a folded word of the letters a to z; other bytes stay as they are.
std::string sound_of(std::string_view folded_word);

}  // namespace lotse::spelling
