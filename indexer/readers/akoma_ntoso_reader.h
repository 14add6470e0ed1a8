// Akoma Ntoso 3.0 (OASIS LegalDocML), the XML of parliaments and councils: title, date, language,
// reference and numbered headings as the format marks them.
#pragma once

#include "indexer/readers/reader.h"

namespace lotse::readers {

class AkomaNtosoReader : public Reader {
 public:
  Extraction read(const Input& input) const override;
};

}  // namespace lotse::readers
