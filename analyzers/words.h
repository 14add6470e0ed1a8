// Words as filters see them: the tokens that share one position. Small helpers for filters, no
// state.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
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

// Whether a blank follows, as most words have it: no sign then joins the word to the next one.
inline bool is_before_blank(std::string_view text, const Token& token) {
  return token.end < text.size() && text[token.end] == ' ';
}

// Adds each of `more`, ordered by position, at the end of its word. From behind, so that every
// token moves at most once and those before the first addition not at all.
inline void insert_into_words(std::vector<Token>& tokens, std::vector<Token> more) {
  std::size_t from = tokens.size();
  std::size_t to = from + more.size();
  tokens.resize(to);
  for (std::size_t next = more.size(); next > 0;) {
    while (tokens[from - 1].position > more[next - 1].position) {
      tokens[--to] = std::move(tokens[--from]);
    }
    tokens[--to] = std::move(more[--next]);
  }
}

// Calls make(token, more) for every token; what it puts into `more` is added at the end of the
// token's word. Costs nothing while nothing is added.
template <typename Make>
void add_to_words(std::vector<Token>& tokens, Make make) {
  std::vector<Token> more;
  for (const Token& token : tokens) make(token, more);
  insert_into_words(tokens, std::move(more));
}

// Replaces runs of tokens in one pass from left to right. Copies nothing while nothing is replaced.
class Rewriting {
 public:
  explicit Rewriting(std::vector<Token>& tokens) : tokens_(tokens) {}

  // What is to stand in place of the tokens [first, last) is to be appended to the result.
  std::vector<Token>& replace(std::size_t first, std::size_t last) {
    if (out_.empty()) out_.reserve(tokens_.size() + 8);
    move_until(first);
    next_ = last;
    return out_;
  }
  void finish() {
    if (next_ == 0) return;
    move_until(tokens_.size());
    tokens_ = std::move(out_);
  }

 private:
  void move_until(std::size_t end) {
    std::move(tokens_.begin() + static_cast<std::ptrdiff_t>(next_),
              tokens_.begin() + static_cast<std::ptrdiff_t>(end), std::back_inserter(out_));
  }

  std::vector<Token>& tokens_;
  std::vector<Token> out_;
  std::size_t next_ = 0;  // first token not yet moved or replaced
};

}  // namespace lotse::analyzers
