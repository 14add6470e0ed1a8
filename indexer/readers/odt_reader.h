// OpenDocument text (ISO/IEC 26300). Text as it stands with all tracked changes accepted; page
// headers, annotations and indexes are no text of the document.
#pragma once

#include "indexer/readers/reader.h"

namespace lotse::readers {

class OdtReader : public Reader {
 public:
  Extraction read(const Input& input) const override;
};

}  // namespace lotse::readers
