// Joins rows of forms into families: each row gets its lemma, by what lists say of it (ging:
// gehen), by the same for its end (aufging: aufgehen, Bankkonten: Bankkonto) and by rules that
// grammar books have (Äbte: Abt, Gremien: Gremium, eingeladen, einzuladen: einladen). A row of
// which nothing is known keeps an empty lemma, unless it may name a family itself. One thread.
#pragma once

#include "analyzers/lemmas/training/paradigms.h"

namespace lotse::analyzers::training {

void link_rows(Paradigms& paradigms);

}  // namespace lotse::analyzers::training
