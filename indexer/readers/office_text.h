// What DOCX and OpenDocument texts have in common: paragraphs, headings, lists, tables, footnotes,
// written in the same way. The readers translate their elements into these calls.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/table_row.h"
#include "indexer/readers/text_builder.h"

namespace lotse::readers {

struct OfficeParagraph {
  enum class Kind { kPlain, kHeading, kTitle, kItem, kSkipped } kind = Kind::kPlain;
  std::string text;  // '\n' is a line break
};

class OfficeText {
 public:
  void add(const OfficeParagraph& paragraph);
  void add_footnote(std::string_view text);
  void begin_table();
  void end_table();
  // Rows and cells of nested tables are part of the outer cell.
  void begin_cell();
  void end_row();

  // Text, sections, and the title where the metadata had none: the paragraph in the style Title,
  // the first heading, a short first paragraph. Footnotes stand at the end.
  void finish(Document& document);

 private:
  TextBuilder builder_;
  TableRow row_;
  int table_depth_ = 0;
  std::string title_;
  std::vector<std::string> footnotes_;
};

}  // namespace lotse::readers
