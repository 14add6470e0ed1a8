// PDF through poppler: text by pages in reading order. Reads no forms, annotations, attachments or
// pictures; a scanned document has no text and is told so. A PDF's own dates are those of the file,
// so none is taken: the date stands in the text.
#pragma once

#include "indexer/readers/reader.h"

namespace lotse::readers {

class PdfReader : public Reader {
 public:
  Extraction read(const Input& input) const override;
};

// Whether a title in the metadata says something: not "Microsoft Word - Vorlage.docx".
bool is_meaningful_title(std::string_view title);

}  // namespace lotse::readers
