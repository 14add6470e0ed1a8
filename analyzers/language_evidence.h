// What speaks for which language in a paragraph: function words, letters and letter groups, in
// points. Decides nothing. Safe from all threads.
#pragma once

#include <string_view>

namespace lotse::analyzers {

struct LanguageEvidence {
  int german = 0;
  int english = 0;
  int other = 0;

  bool overwhelming() const;  // more text will hardly change it
};

// Reads on until the evidence is overwhelming, at most about 2 KB.
LanguageEvidence language_evidence(std::string_view paragraph);

}  // namespace lotse::analyzers
