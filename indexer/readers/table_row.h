// One row of a table: a line with its cells divided by bars, when it holds data; paragraphs, when
// the table only lays out a page (forms and council papers often stand in tables as a whole).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/text_builder.h"

namespace lotse::readers {

class TableRow {
 public:
  void begin_cell() { cells_.emplace_back(); }
  void add(std::string_view paragraph);  // to the last cell
  // Writes the row and is empty again.
  void write(TextBuilder& builder);

 private:
  bool holds_data() const;

  std::vector<std::vector<std::string>> cells_;
};

}  // namespace lotse::readers
