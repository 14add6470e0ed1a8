// Rows of forms of the dictionary hunspell-de-de-frami: which flag makes which forms, and which of
// them make another word (-in, -ung, -chen, -bar, -lich, un-, ver-). Nothing here opens a file.
#pragma once

#include <string_view>

#include "analyzers/lemmas/training/paradigms.h"

namespace lotse::analyzers::training {

// Both files in Latin-1.
void add_dictionary_forms(std::string_view words, std::string_view affixes, Paradigms& paradigms);

}  // namespace lotse::analyzers::training
