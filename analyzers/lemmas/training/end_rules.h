// Learns from known words and their keys as few rules on ends of words as give all known words
// their keys, and unknown words the keys of known ones that end like them: where almost all words
// of an end change alike, the end has a rule; what it gets wrong has a longer one, down to whole
// words. One thread.
#pragma once

#include <map>
#include <string>

#include "analyzers/lemmas/lemma_table.h"
#include "analyzers/lemmas/training/families.h"

namespace lotse::analyzers::training {

// Ends, last letter first, as write_lemma_table() wants them.
std::map<std::string, LemmaRule> end_rules(const FamilyKeys& keys);

}  // namespace lotse::analyzers::training
