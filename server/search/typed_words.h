// What is being typed, as words: no query yet, so nothing in it is an operator. Pure.
#pragma once

#include <string>
#include <vector>

namespace lotse::search {

// At most twelve, cut at blanks.
std::vector<std::string> words_in(const std::string& text);
// The same folded, cut at hyphens too; what is no word is left out.
std::vector<std::string> folded_words(const std::string& text);
// With single blanks.
std::string joined(const std::vector<std::string>& words);

}  // namespace lotse::search
