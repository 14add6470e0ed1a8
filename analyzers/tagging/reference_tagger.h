// Finds every reference number of a council paper that a text mentions (kind "reference").
#pragma once

#include <vector>

#include "analyzers/tagging/tagger.h"

namespace lotse::tagging {

class ReferenceTagger : public Tagger {
 public:
  void tag(const TaggedText& document, std::vector<Mention>& mentions) const override;
};

}  // namespace lotse::tagging
