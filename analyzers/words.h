// Words as filters see them: the tokens that share one position. Small helpers for filters, no
// state.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "analyzers/token.h"

namespace lotse::analyzers {

// End of the word that begins at index `first`.
inline std::size_t word_end(const std::vector<Token>& tokens, std::size_t first) {
  std::size_t last = first + 1;
  while (last < tokens.size() && tokens[last].position == tokens[first].position) ++last;
  return last;
}

// Calls make(token, more) for every token; what it puts into `more` is added at the end of the
// token's word. Costs nothing while nothing is added.
template <typename Make>
void add_to_words(std::vector<Token>& tokens, Make make) {
  std::vector<Token> more;
  for (const Token& token : tokens) make(token, more);
  if (more.empty()) return;
  std::vector<Token> all;
  all.reserve(tokens.size() + more.size());
  std::size_t next = 0;
  for (std::size_t first = 0; first < tokens.size();) {
    const std::size_t last = word_end(tokens, first);
    const auto position = tokens[first].position;
    std::move(tokens.begin() + static_cast<std::ptrdiff_t>(first),
              tokens.begin() + static_cast<std::ptrdiff_t>(last), std::back_inserter(all));
    while (next < more.size() && more[next].position == position) {
      all.push_back(std::move(more[next++]));
    }
    first = last;
  }
  tokens = std::move(all);
}

}  // namespace lotse::analyzers
