// Interface of everything that finds mentions in a text. Immutable, shared by all threads, cannot
// fail on any bytes.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/language.h"
#include "analyzers/tagging/mention.h"

namespace lotse::tagging {

// `title` and `text` are UTF-8; `paragraphs` are those of `text` (analyzers::paragraphs_of).
struct TaggedText {
  std::string_view title;
  std::string_view text;
  std::vector<analyzers::Paragraph> paragraphs;
};

class Tagger {
 public:
  virtual ~Tagger() = default;
  // Appends to `mentions`; the caller orders them.
  virtual void tag(const TaggedText& document, std::vector<Mention>& mentions) const = 0;
};

}  // namespace lotse::tagging
