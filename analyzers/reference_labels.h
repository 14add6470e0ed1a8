// Words that only announce a file number: "Drucksache 16389-20", "Vorlage Nr. 16389-20" and
// "DS 16389-20" ask for the same paper.
#pragma once

#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// For questions: a label before a file number asks for kAnyReference, which every file number of a
// document has, instead of its own word. Runs after folding.
class ReferenceLabels : public TokenFilter {
 public:
  void apply(Draft& draft) const override;
};

}  // namespace lotse::analyzers
