// What the rooms of the indexer hand each other: plain values, no behaviour.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lotse {

// A part of a document: a chapter with its heading, or a page of a paged original, or both.
struct Section {
  std::string heading;      // "" when it has none
  std::optional<int> page;  // page of the original on which it begins, from 1
  std::size_t begin = 0;    // byte offsets into Document::text, half open
  std::size_t end = 0;
};

// What a reader makes of bytes. Text is valid UTF-8, paragraphs divided by blank lines, lines of a
// paragraph joined where the format allows. Empty strings: the document does not say.
struct Document {
  std::string title;
  std::string text;
  std::vector<Section> sections;  // ordered, covering the text when there are any
  std::string language;           // ISO 639-1 as declared
  std::string date;               // ISO 8601 date as declared in metadata, or visible in the header
  std::string date_source;        // what said so: "dc.date", "article:published_time", "time", ...
  std::string type;               // one of document_types, as declared
  std::string url;
  std::string reference;
  std::string audience;            // "public" "internal", as declared
  std::string media_type;          // what the bytes really are, e.g. "application/pdf"
  std::vector<std::string> notes;  // what was assumed or repaired: "charset windows-1252 assumed"
};

// A normal result: this document cannot be indexed, and why. `reason` is one of: encrypted
// too_large too_slow too_much_memory crashed unsupported malformed empty unreadable quarantined.
// `detail` is for people: line numbers, the library's message.
struct Rejection {
  std::string reason;
  std::string detail;
};

using Extraction = std::variant<Document, Rejection>;

}  // namespace lotse
