// The block between two lines of "---" at the head of a Markdown file: simple `key: value` lines of
// YAML. Nested values, lists and anchors are no part of it.
#pragma once

#include <string_view>

#include "indexer/document.h"

namespace lotse::readers {

// Takes the block off `text` and fills the document: title, date, language, type, url, reference,
// audience. What cannot be used (unknown keys, impossible values) becomes a note with its line.
void take_front_matter(std::string_view& text, Document& document);

}  // namespace lotse::readers
