// Word documents (OOXML, ECMA-376 part 1). Text as it stands with all tracked changes accepted:
// deleted and moved-away text is left out. Headers, footers, comments and tables of contents are
// no text of the document.
#pragma once

#include "indexer/readers/reader.h"

namespace lotse::readers {

class DocxReader : public Reader {
 public:
  Extraction read(const Input& input) const override;
};

}  // namespace lotse::readers
