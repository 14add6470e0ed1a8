// Words as filters see them: the tokens that share one position. Small helpers for filters, no
// state.
#pragma once

#include <cstddef>
#include <vector>

#include "analyzers/draft.h"

namespace lotse::analyzers {

// End of the word that begins at index `first`.
inline std::size_t word_end(const Forms& tokens, std::size_t first) {
  std::size_t last = first + 1;
  while (last < tokens.size() && tokens[last].position == tokens[first].position) ++last;
  return last;
}

// Adds each of `more`, ordered by position, at the end of its word. From behind, so that every
// token moves at most once and those before the first addition not at all.
inline void insert_into_words(Forms& tokens, const Forms& more) {
  std::size_t from = tokens.size();
  std::size_t to = from + more.size();
  tokens.resize(to);
  for (std::size_t next = more.size(); next > 0;) {
    while (tokens[from - 1].position > more[next - 1].position) {
      tokens[--to] = tokens[--from];
    }
    tokens[--to] = more[--next];
  }
}

// Calls make(token, more) for every token; what it puts into `more` is added at the end of the
// token's word. Costs nothing while nothing is added.
template <typename Make>
void add_to_words(Forms& tokens, Make make) {
  Forms more;
  for (const Form& token : tokens) make(token, more);
  insert_into_words(tokens, more);
}

// Replaces runs of forms in one pass from left to right. Copies nothing while nothing is replaced.
class Rewriting {
 public:
  explicit Rewriting(Draft& draft) : forms_(draft.forms), out_(draft.spare) { out_.clear(); }

  // What is to stand in place of the forms [first, last) is to be appended to the result.
  Forms& replace(std::size_t first, std::size_t last) {
    copy_until(first);
    next_ = last;
    return out_;
  }
  void finish() {
    if (next_ == 0) return;
    copy_until(forms_.size());
    forms_.swap(out_);
  }

 private:
  void copy_until(std::size_t end) {
    out_.insert(out_.end(), forms_.begin() + static_cast<std::ptrdiff_t>(next_),
                forms_.begin() + static_cast<std::ptrdiff_t>(end));
  }

  Forms& forms_;
  Forms& out_;
  std::size_t next_ = 0;  // first form not yet copied or replaced
};

}  // namespace lotse::analyzers
