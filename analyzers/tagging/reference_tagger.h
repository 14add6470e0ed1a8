// Finds every reference number of a council paper that a text mentions (kind "reference").
#pragma once

#include <vector>

#include "analyzers/tagging/word_tagger.h"

namespace lotse::tagging {

class ReferenceTagger : public WordTagger {
 public:
  void tag_words(const DocumentWords& document, std::vector<Mention>& mentions) const override;
};

}  // namespace lotse::tagging
