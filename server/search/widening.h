// Gives the words of a question their alternatives: translations and synonyms that documents of
// this snapshot hold. What could stand for a word is said by related_words.*; here it becomes terms
// and sets of documents.
//
// An alternative of several words (sister city) is these words in a row, in any inflection: all of
// them somewhere in a long document mean something else too often, and could not be marked. Where
// so many documents hold them all that reading positions would take too long, all in the document
// is enough. A compound translated by its parts (Klimapartnerschaft) asks for all parts somewhere:
// English says "partnership on climate". German words are answered through English stems, English
// words through German stems, never through a part of a German compound.
#pragma once

#include "server/search/related_words.h"
#include "server/search/term_sets.h"
#include "server/search/word_terms.h"

namespace lotse::search {

// Not for words that are to stand as typed, file numbers, dates and abbreviations.
void widen(QueryWords& words, const Vocabulary& vocabulary, const TermSets& sets);

}  // namespace lotse::search
