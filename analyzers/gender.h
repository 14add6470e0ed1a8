// Gender forms: Bürger*innen, Bürger:innen, Bürger/-innen, BürgerInnen, Bürger(innen) are one word
// that is found as Bürger and as Bürgerinnen; Bürgerinnen alone is found as Bürger, too. The same
// in documents and queries.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/purpose.h"
#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// Joins what a gender sign cut. Runs before folding: it looks at signs and capitals.
class GenderForms : public TokenFilter {
 public:
  explicit GenderForms(Purpose purpose) : purpose_(purpose) {}
  void apply(Draft& draft) const override;

 private:
  Purpose purpose_;
};

// Base of a plain feminine form ("burgerinnen", "burgerin" -> "burger"), "" where -in is no such
// ending (Berlin, Termin, Medizin) or the base is not certain.
std::string base_of_feminine(std::string_view folded_word);

// Adds the base of plain feminine forms. Runs after folding.
class FeminineForms : public TokenFilter {
 public:
  void apply(Draft& draft) const override;
};

}  // namespace lotse::analyzers
