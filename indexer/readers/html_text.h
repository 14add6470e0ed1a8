// The content of a web page -> paragraphs, headings, lists and tables. Chooses nothing: what is
// content and what is left out is HtmlAnatomy's to say.
#pragma once

#include "indexer/readers/html_anatomy.h"
#include "indexer/readers/text_builder.h"

namespace lotse::readers {

void append_html_text(TextBuilder& builder, const HtmlAnatomy& anatomy);

}  // namespace lotse::readers
