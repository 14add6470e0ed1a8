// What depends on nothing but the word: filters that are run once for each different word of a
// text. Each thread remembers what they made of its last words.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// Does what its filters would do one after another. They must look neither at other words nor at
// the text beyond the word's own letters.
class WordByWord : public TokenFilter {
 public:
  explicit WordByWord(std::vector<std::unique_ptr<const TokenFilter>> filters);
  void apply(std::string_view text, std::vector<Token>& tokens) const override;

 private:
  const std::vector<Token>& remembered(std::string_view word) const;
  void run(std::string_view text, std::vector<Token>& word) const;

  std::vector<std::unique_ptr<const TokenFilter>> filters_;
  std::uint64_t id_;  // tells its words in a thread's memory from those of another one
};

}  // namespace lotse::analyzers
