// Plain text in any common charset. Form feeds are pages; hard-wrapped lines become paragraphs.
#pragma once

#include "indexer/readers/reader.h"
#include "indexer/readers/text_builder.h"

namespace lotse::readers {

class PlainTextReader : public Reader {
 public:
  Extraction read(const Input& input) const override;
};

// Paragraphs of UTF-8 text at blank lines. Wrapped lines are joined; short lines (addresses,
// tables, verse) and list items stay lines.
void append_plain_text(TextBuilder& builder, std::string_view text);

// Bytes -> UTF-8; what was assumed becomes a note.
std::string decode_text(std::string_view bytes, std::string_view charset,
                        std::vector<std::string>& notes);

}  // namespace lotse::readers
