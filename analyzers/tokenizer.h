// Cuts a text into words with their places. A word is a run of letters, digits and marks; soft
// hyphens and zero-width characters do not split it, an apostrophe between letters neither. Runs in
// scripts without spaces are cut by ICU's word BreakIterator (one per thread). All other
// punctuation separates, also where UAX 29 would join (z.B, www.x.de, a_b): gender forms, file
// numbers and hyphen compounds are put together again by filters that know what they mean.
// Knows no languages. Safe from all threads.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/draft.h"

namespace lotse::analyzers {

// Words as written (exact key, Rule::kWord), positions from 0.
void tokenize(std::string_view text, Forms& forms);  // in place of what was there
Forms tokenize(std::string_view text);

}  // namespace lotse::analyzers
