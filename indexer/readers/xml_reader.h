// XML of any vocabulary: its text in document order, blocks divided where elements do not stand
// within running text. A title, headings, a date and a language are taken from elements so named.
#pragma once

#include "indexer/readers/reader.h"

namespace lotse::readers {

class XmlReader : public Reader {
 public:
  Extraction read(const Input& input) const override;
};

}  // namespace lotse::readers
