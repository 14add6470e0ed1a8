// One step of an analyser: rewrites, adds or removes forms. Filters are stateless after
// construction and may be shared by all threads. A filter cannot fail on any bytes.
#pragma once

#include "analyzers/draft.h"

namespace lotse::analyzers {

class TokenFilter {
 public:
  virtual ~TokenFilter() = default;
  // Afterwards forms are still ordered by position, then begin.
  virtual void apply(Draft& draft) const = 0;
};

}  // namespace lotse::analyzers
