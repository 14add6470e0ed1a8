// Which families a folded word belongs to, and the keys under which they meet. A family's key is
// the stem of its lemma; where several families' lemmas have one stem, all but one take their lemma
// itself. A word of two families has two keys, unless running text hardly knows one of them. One
// thread.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "analyzers/lemmas/training/paradigms.h"

namespace lotse::analyzers::training {

// Folded word → keys, the most likely first.
using FamilyKeys = std::map<std::string, std::vector<std::string>>;

FamilyKeys family_keys(const Paradigms& paradigms);

}  // namespace lotse::analyzers::training
