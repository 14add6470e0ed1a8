// What the analysis knows of words beyond its rules: tables that a program maps when it
// starts. Without them everything works with fewer keys. One set for the whole process.
#pragma once

#include "analyzers/compounds.h"
#include "analyzers/lemmas.h"

namespace lotse::analyzers {

struct WordKnowledge {
  const CompoundSplitter* splitter = nullptr;  // none: compounds stay whole
  const Lemmas* lemmas = nullptr;              // none: the stemmer alone makes families
  const Lemmas* english = nullptr;             // none: as above, and no word is known as English
};

// To be called by main before the first word is analysed, at most once; what it points to must
// outlive all analysis.
void use_word_knowledge(const WordKnowledge& knowledge);

// Safe from all threads.
const WordKnowledge& word_knowledge();

}  // namespace lotse::analyzers
