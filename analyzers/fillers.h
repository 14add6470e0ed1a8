// "z. B.", "u. a.", "d. h.", "e.g.": single letters that say nothing. Nobody finds a text by the B
// of "z. B.".
#pragma once

#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// Removes them, the same in documents, questions and phrases. Runs before the letters are joined or
// folded.
class Fillers : public TokenFilter {
 public:
  void apply(Draft& draft) const override;
};

}  // namespace lotse::analyzers
