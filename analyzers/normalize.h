// The form under which words meet: NFKC_Casefold, then letters without their diacritics (ä→a, ß→ss,
// é→e, ø→o), CO₂ = co2. Cyrillic й and ї keep theirs. Apostrophes go, with a genitive 's and a
// French elision (d'Amiens = amiens).
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "analyzers/token_filter.h"

namespace lotse::analyzers {

inline constexpr std::size_t kLongestWord = 64;        // characters; what is longer is cut
inline constexpr std::size_t kLongestWordBytes = 200;  // Xapian's terms end at 245

// Folded form of one word; "" if nothing of it is a letter or digit. A function of the word alone,
// and folded(folded(w)) == folded(w).
std::string folded(std::string_view word);

// ä, ö, ü written as ae, oe, ue in a folded word ("muenster" -> "munster"); "" if there is none.
// Not after a vowel or q, not at the end: neue, Feuer, Bauer, Quelle, value; not where the e begins
// a foreign ending: aktuell, Israel, Manuel, Kongruenz, Poesie, Individuen.
std::string umlaut_key(std::string_view folded_word);

// Folds every token but file numbers; tokens with nothing left go.
class Folding : public TokenFilter {
 public:
  void apply(Draft& draft) const override;
};

// Answers whether a folded word is one; may know only some.
using WordTest = std::function<bool(std::string_view folded_word)>;

// Adds umlaut keys (Rule::kUmlaut). In English only names have them (value, does: no). With a test,
// only keys that are words.
class UmlautKeys : public TokenFilter {
 public:
  explicit UmlautKeys(bool names_only, WordTest is_word = {})
      : names_only_(names_only), is_word_(std::move(is_word)) {}
  void apply(Draft& draft) const override;

 private:
  bool names_only_;
  WordTest is_word_;
};

}  // namespace lotse::analyzers
