// Words that only announce a file number: "Drucksache 16389-20", "Vorlage Nr. 16389-20" and
// "DS 16389-20" ask for the same paper.
#pragma once

#include "analyzers/purpose.h"
#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// In documents every file number has a term that says that it is one; a question's label asks for
// that term instead of its own word. Runs after folding.
class ReferenceLabels : public TokenFilter {
 public:
  explicit ReferenceLabels(Purpose purpose) : purpose_(purpose) {}
  void apply(std::string_view text, std::vector<Token>& tokens) const override;

 private:
  Purpose purpose_;
};

}  // namespace lotse::analyzers
