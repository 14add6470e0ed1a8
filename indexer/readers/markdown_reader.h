// Markdown (CommonMark through libcmark) with front matter. Embedded HTML is not text and left out.
#pragma once

#include "indexer/readers/reader.h"

namespace lotse::readers {

class MarkdownReader : public Reader {
 public:
  Extraction read(const Input& input) const override;
};

}  // namespace lotse::readers
