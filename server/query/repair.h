// Makes a list of lexemes well formed, so that reading it cannot fail: every parenthesis has its
// partner and something inside, every operator stands between terms. The rest becomes text or
// goes, with a note.
#pragma once

#include <cstddef>

#include "server/query/lexer.h"

namespace lotse::query {

// Returns the deepest nesting of parentheses as typed.
std::size_t repair(Lexemes& lexemes);

}  // namespace lotse::query
