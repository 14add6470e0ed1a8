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
  // The word of the forms [first, last), which no memory knows as one of a single form, into
  // `draft`. `word` is there to work in.
  void work_out(const Form* first, const Form* last, Draft& word, Draft& draft) const;

  std::vector<std::unique_ptr<const TokenFilter>> filters_;
  std::uint32_t id_;  // tells its words in a thread's memory from those of another one
};

}  // namespace lotse::analyzers
