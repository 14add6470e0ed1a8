// Analysed document -> Xapian::Document. Pure: the same input gives the same bytes.
#pragma once

#include <xapian.h>

#include "indexer/writing/analysed_document.h"

namespace lotse::writing {

// Raised whenever other postings are made of the same analysed document.
inline constexpr int kPostingsVersion = 2;

Xapian::Document postings_of(const AnalysedDocument& document);

}  // namespace lotse::writing
