// One step of an analyser: rewrites, adds or removes tokens. Filters are stateless after
// construction and may be shared by all threads. A filter cannot fail on any bytes.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/token.h"

namespace lotse::analyzers {

class TokenFilter {
 public:
  virtual ~TokenFilter() = default;
  // `text` is the original text that the tokens' offsets point into. Afterwards tokens are still
  // ordered by position, then begin.
  virtual void apply(std::string_view text, std::vector<Token>& tokens) const = 0;
};

}  // namespace lotse::analyzers
