// How much a typed word counts beside the others of its question, by its looks. Knows no index.
// Pure.
#pragma once

#include <string_view>

namespace lotse::search {

// Numbers tell papers of the same name apart: the year of a budget, the number of a plan. Words in
// small letters are, in German, no nouns and say less. A question all in small letters is none the
// worse: all its words then lose alike.
double word_importance(std::string_view typed);

}  // namespace lotse::search
