// Stems, so that inflections meet: German by CISTEM, English by Porter 2. A stem is a function of
// the folded word alone (case is gone), the same for documents and queries. Thread-local caches;
// safe from all threads.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/token_filter.h"

namespace lotse::analyzers {

std::string german_stem(std::string_view folded_word);
std::string english_stem(std::string_view folded_word);

// Adds the stem of every exact word under `key` (kGermanStem or kEnglishStem), at the word's
// position. File numbers and numbers have none.
class Stems : public TokenFilter {
 public:
  explicit Stems(Key key);
  void apply(Draft& draft) const override;

 private:
  Key key_;
  const std::string& (*stem_)(std::string_view);
};

}  // namespace lotse::analyzers
