// Titles that people paste: long texts with names in quotation marks, written by someone who did
// not mean an operator.
#pragma once

#include <vector>

#include "server/query/notes.h"
#include "server/query/query.h"

namespace lotse::query {

// Loose words and phrases alone, at least this many words: a pasted text.
inline constexpr std::size_t kWordsOfPastedTitle = 5;

// In a pasted text quotation marks without + are marks of the text: their words become loose, with
// a note. What stays a phrase there is `held`; elsewhere phrases hold anyway.
void loosen_quotes(std::vector<Node>& items, std::vector<NoteFound>& notes);

}  // namespace lotse::query
