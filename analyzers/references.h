// File numbers of a council (Drucksachen): 16389-20, 16051-09-E1, 05185-03BA, also with blanks
// around the hyphens. Knows their shape, not which exist.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/purpose.h"
#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// One spelling for all: lower case, hyphens, no blanks: "05185 – 03BA" -> "05185-03-ba". What is no
// file number: lower case, with every run of blanks and dashes one hyphen.
std::string canonical_reference(std::string_view written);

// Bytes of the file number that `text` begins with, blanks around its hyphens included; 0 if it
// begins with none.
std::size_t reference_at(std::string_view text);

// The term that every file number of a document has, so that a label finds it.
inline constexpr std::string_view kAnyReference = "abk:aktenzeichen";

// Makes a file number one word. In documents it is found whole, without its suffix and by its
// parts; a question for a whole number asks for that number only. Runs before HyphenCompounds.
class References : public TokenFilter {
 public:
  explicit References(Purpose purpose) : purpose_(purpose) {}
  void apply(Draft& draft) const override;

 private:
  Purpose purpose_;
};

}  // namespace lotse::analyzers
