// Forms that trans-de-en pairs with their words: "gehen {vi} | gehend | gegangen | er/sie geht",
// "Atlas {m} | Atlanten {pl}", "gut {adj} | besser | am besten". What stands at the same place of
// a later meaning is a form if it looks like one; the rest of a line is phrases. Nothing here opens
// a file.
#pragma once

#include <string_view>

#include "analyzers/lemmas/training/paradigms.h"

namespace lotse::analyzers::training {

void add_translated_forms(std::string_view text, Paradigms& paradigms);

}  // namespace lotse::analyzers::training
