// Collects the blocks of a document, as a reader meets them, into text and sections. Every reader
// writes through this, so that paragraphs, headings and pages look the same in all formats.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/document.h"

namespace lotse::readers {

class TextBuilder {
 public:
  // A block of its own, set off by blank lines. Cleaned here; a blank one is nothing.
  void paragraph(std::string_view raw);
  // A list item or table row: follows another line without a blank line between.
  void line(std::string_view raw);
  // A list or table is over: lines of the next one do not follow in the same block.
  void end_lines() { after_line_ = false; }
  // Another line of the block before it, whatever that was.
  void next_line(std::string_view raw);
  // A heading: a paragraph with which a section begins.
  void heading(std::string_view raw);
  // A page of the original: a section without heading. Pages without text have no section.
  void page(int number);

  bool empty() const { return text_.empty(); }
  const std::string& text() const { return text_; }
  std::optional<std::string> first_heading() const;

  // Moves text and sections into the document.
  void finish(Document& document);

 private:
  void append(std::string_view raw, bool as_line);
  void begin_section(std::string heading, std::size_t begin);

  std::string text_;
  std::vector<Section> sections_;
  std::optional<int> page_;
  std::optional<int> next_page_;
  bool after_line_ = false;
};

}  // namespace lotse::readers
