// What depends on nothing but the word: filters that are run once for each different word of a
// text. Each thread remembers what they made of the words it met.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// Does what its filters would do one after another. They must look neither at other words nor at
// the text around the word.
class WordByWord : public TokenFilter {
 public:
  explicit WordByWord(std::vector<std::unique_ptr<const TokenFilter>> filters);
  void apply(Draft& draft) const override;

 private:
  void work_out(Draft& word) const;

  std::vector<std::unique_ptr<const TokenFilter>> filters_;
  std::uint64_t id_;  // tells its words in a thread's memory from those of another one
};

}  // namespace lotse::analyzers
