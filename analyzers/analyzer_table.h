// THE table: which tokenizer and filters, in which order, make the words of a language for a
// purpose.
#pragma once

#include "analyzers/analyzer.h"
#include "analyzers/purpose.h"

namespace lotse::analyzers {

// Built once, on first use, with what use_word_knowledge() was given; safe from all threads.
const Analyzer& analyzer_for(Language language, Purpose purpose);

// Raised whenever the chain makes other tokens than before: documents are then analysed again.
inline constexpr int kAnalysisVersion = 4;

}  // namespace lotse::analyzers
