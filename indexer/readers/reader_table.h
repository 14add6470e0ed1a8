// THE table: which reader reads which media type; and the one way to read bytes of unknown type.
#pragma once

#include "indexer/readers/reader.h"

namespace lotse::readers {

// Raised whenever a reader makes another Document of the same bytes: documents are then read again.
inline constexpr int kExtractVersion = 1;

// Tells the real type by content first, then by name; reads with the reader of that type. A type
// without a reader is Rejection{"unsupported"}; a document without any text is Rejection{"empty"}.
Extraction read_document(const Input& input);

}  // namespace lotse::readers
