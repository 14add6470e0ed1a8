// Parts of German compounds as keys: "Städtepartnerschaft" in a document is also found by what it
// is made of, "Partnerschaft" in a question also finds documents whose compounds contain it. The
// other way round nothing is widened: the question "Städtepartnerschaft" does not ask for its
// parts. These keys (Key::kGermanPart) meet no others, so English words are never answered through
// a German part.
#pragma once

#include "analyzers/compounds.h"
#include "analyzers/purpose.h"
#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// Adds the stems of all parts of a document's words with the place of each part, or the stem of a
// question's word. Runs before folding: ß and umlauts help to split. For German only. The splitter
// must outlive the filter.
class CompoundParts : public TokenFilter {
 public:
  CompoundParts(const CompoundSplitter& splitter, Purpose purpose)
      : splitter_(splitter), purpose_(purpose) {}
  void apply(Draft& draft) const override;

 private:
  void add_parts(const Form& token, Spellings& spellings, Forms& more) const;

  const CompoundSplitter& splitter_;
  Purpose purpose_;
};

}  // namespace lotse::analyzers
