#include "indexer/readers/table_row.h"

#include <algorithm>

#include "indexer/readers/clean_text.h"

namespace lotse::readers {
namespace {

constexpr std::size_t kMostParagraphs = 3;  // of a cell that is data
constexpr std::size_t kLongestParagraph = 300;

}  // namespace

void TableRow::add(std::string_view paragraph) {
  if (cells_.empty()) begin_cell();
  std::string line = clean_line(paragraph);
  if (!line.empty()) cells_.back().push_back(std::move(line));
}

bool TableRow::holds_data() const {
  std::size_t filled = 0;
  for (const auto& cell : cells_) {
    filled += cell.empty() ? 0 : 1;
    const bool is_long = std::any_of(cell.begin(), cell.end(), [](const std::string& paragraph) {
      return paragraph.size() > kLongestParagraph;
    });
    if (is_long || cell.size() > kMostParagraphs) return false;
  }
  return filled > 1;
}

void TableRow::write(TextBuilder& builder) {
  const bool data = holds_data();
  std::string line;
  for (const auto& cell : cells_) {
    if (!line.empty() && !cell.empty()) line += " |";
    for (const std::string& paragraph : cell) {
      if (data) {
        line += ' ' + paragraph;
      } else {
        builder.paragraph(paragraph);
      }
    }
  }
  if (data) builder.line(line);
  cells_.clear();
}

}  // namespace lotse::readers
