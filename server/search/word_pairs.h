// Words that stand side by side in the question and in a document: "Haushalt 2016", "5. Änderung".
// Knows positions, which the rest of the ranking does not.
#pragma once

#include <xapian.h>

#include <vector>

#include "server/search/deadline.h"
#include "server/search/word_terms.h"

namespace lotse::search {

// What each of `documents` gains by pairs of neighbouring `words` that it holds as neighbours, in
// the order of `documents`, which are taken for the sample that tells how rare a pair is.
std::vector<double> pair_gains(const Xapian::Database& database,
                               const std::vector<WordTerms>& words,
                               const std::vector<Xapian::docid>& documents,
                               const Deadline& deadline);

}  // namespace lotse::search
