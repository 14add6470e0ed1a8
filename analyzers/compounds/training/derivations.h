// What no list says of its words but word formation does: adjectives told by their endings, heads
// that live in compounds only (fünf|köpfig), nouns in -ung that only compounds show. Grammar, no
// single words. Run once, when all lists are read. No state.
#pragma once

#include "analyzers/compounds/training/lexicon.h"

namespace lotse::analyzers::training {

// A word that is listed with the endings of an adjective is one: verkehrsberuhigte, -em, -en, ...
void find_adjectives(Lexicon& lexicon);

// Adjectives in -ig made of a first part and a noun at once (fünfköpfig, of Kopf): what follows the
// first part is a last part of others, too, if several listed words have it.
void add_bound_adjectives(Lexicon& lexicon);

// Beharrungs|vermögen shows the noun Beharrung, of beharren.
void add_nouns_of_verbs(Lexicon& lexicon);

}  // namespace lotse::analyzers::training
