// Hyphens inside words: those of line breaks and those of compounds.
#pragma once

#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// "Part-⏎nerschaft" is one word; "Nordrhein-⏎Westfalen" stays for HyphenCompounds; "Städte-⏎und"
// stays two words. Runs first, before folding: it looks at capitals.
class LineBreaks : public TokenFilter {
 public:
  void apply(Draft& draft) const override;
};

// "Klima-Partnerschaft" is one word with the parts joined as its form and each part as a further
// token (Rule::kHyphenPart), each with the place of the part. Runs before folding, after gender
// forms and file numbers.
class HyphenCompounds : public TokenFilter {
 public:
  void apply(Draft& draft) const override;
};

}  // namespace lotse::analyzers
