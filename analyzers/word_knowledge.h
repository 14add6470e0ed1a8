// What the analysis knows of German words beyond its rules: tables that a program maps when it
// starts. Without them everything works with fewer keys. One set for the whole process.
#pragma once

#include "analyzers/compounds.h"
#include "analyzers/lemmas.h"
#include "analyzers/translation/dictionary.h"

namespace lotse::analyzers {

struct WordKnowledge {
  const CompoundSplitter* splitter = nullptr;  // none: compounds stay whole
  const Lemmas* lemmas = nullptr;              // none: the stemmer alone makes families
  const Dictionary* dictionary = nullptr;      // none: nothing is translated
};

// To be called by main before the first word is analysed; what it points to must outlive all
// analysis.
void use_word_knowledge(const WordKnowledge& knowledge);

// Safe from all threads.
const WordKnowledge& word_knowledge();

}  // namespace lotse::analyzers
