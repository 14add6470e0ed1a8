// Which family each English word belongs to, and the keys under which they meet: inflections of a
// word, its spellings and what is plainly derived from it. Porter 2 where that agrees; where it
// throws families together (organ, organisation), all but the most frequent take their lemma. One
// thread.
#pragma once

#include <map>
#include <string>

#include "analyzers/lemmas/lemma_table.h"
#include "analyzers/lemmas/training/english_lists.h"
#include "analyzers/lemmas/training/families.h"

namespace lotse::analyzers::training {

// Words in small letters with their keys, the most likely first.
FamilyKeys english_keys(const EnglishLists& lists);

// What write_lemma_table() wants: every word has a rule, and a mark where it is a German one, too,
// or a name; see analyzers/word_language.h.
std::map<std::string, LemmaRule> english_rules(const EnglishLists& lists);

}  // namespace lotse::analyzers::training
