// Nouns that German makes of verbs, and back: Förderung, fördern; Evaluation, evaluieren. Only what
// endings say (Duden, Die Grammatik, chapter on word formation): some are no words, some mean
// something else (Verfassung, verfassen), which the caller has to find out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lotse::analyzers {

// Of a word in lower case, umlauts as written; empty for most words.
std::vector<std::string> derivations(std::string_view german_word);

}  // namespace lotse::analyzers
