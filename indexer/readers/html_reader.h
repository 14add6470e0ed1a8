// Web pages, XHTML included: the document on the page without what stands around it.
#pragma once

#include "indexer/readers/reader.h"

namespace lotse::readers {

class HtmlReader : public Reader {
 public:
  Extraction read(const Input& input) const override;
};

}  // namespace lotse::readers
