// Printed lines of a page -> paragraphs: where a paragraph ends is told by gaps, sizes, indents and
// by lines that end early.
#pragma once

#include "indexer/readers/pdf_page.h"
#include "indexer/readers/text_builder.h"

namespace lotse::readers {

void append_page(TextBuilder& builder, const PdfPage& page);

}  // namespace lotse::readers
