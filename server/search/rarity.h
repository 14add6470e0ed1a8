// How rare the words of a question are in an archive: what a passage gains by holding one.
#pragma once

#include <xapian.h>

#include "server/search/word_terms.h"

namespace lotse::search {

// Sets `rarity` of all words, as inverse document frequency.
void find_rarities(const Xapian::Database& database, QueryWords& words);

}  // namespace lotse::search
