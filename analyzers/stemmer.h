// Stems, so that inflections meet: German by a table of word families (lemmas.h) and CISTEM behind
// it, English by Porter 2. A stem is a function of the folded word alone (case is gone), the same
// for documents and queries. Thread-local caches; safe from all threads.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/lemmas.h"
#include "analyzers/token_filter.h"

namespace lotse::analyzers {

std::string german_stem(std::string_view folded_word);
// The same without taking ge- for the beginning of a participle.
std::string german_ending_stem(std::string_view folded_word);
std::string english_stem(std::string_view folded_word);

// Adds the stem of every exact word under `key` (kGermanStem or kEnglishStem), at the word's
// position; a German word that may belong to several families has the key of each. File numbers and
// numbers have none. The lemmas, where there are any, must outlive the filter.
class Stems : public TokenFilter {
 public:
  explicit Stems(Key key, const Lemmas* lemmas = nullptr);
  void apply(std::string_view text, std::vector<Token>& tokens) const override;

 private:
  Key key_;
  const Lemmas* lemmas_;
  const std::string& (*stem_)(std::string_view);
};

}  // namespace lotse::analyzers
