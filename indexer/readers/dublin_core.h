// Title and language from the Dublin Core elements that office formats keep beside the text.
// Their dates are those of the file and are not read.
#pragma once

#include <string_view>

#include "indexer/document.h"

namespace lotse::readers {

// `xml` is docProps/core.xml or meta.xml; a broken one says nothing.
void read_dublin_core(std::string_view xml, Document& document);

}  // namespace lotse::readers
