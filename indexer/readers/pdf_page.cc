#include "indexer/readers/pdf_page.h"

#include <algorithm>
#include <cmath>

#include "indexer/readers/clean_text.h"
#include "indexer/readers/utf8.h"

namespace lotse::readers {
namespace {

struct Word {
  std::string text;
  poppler::rectf box;
  double size = 0;
  bool space_after = true;
};

Word word_of(const poppler::text_box& box) {
  Word word{utf8_of(box.text()), box.bbox(), box.bbox().height(), box.has_space_after()};
  if (box.has_font_info()) word.size = box.get_font_size();
  return word;
}

// The same line: overlapping in height by half and not further left than the line has come.
// Half a line of slack lets footnote marks and drop shadows in.
bool continues(const PdfLine& line, const Word& word) {
  const double overlap =
      std::min(line.bottom, word.box.bottom()) - std::max(line.top, word.box.top());
  const double smaller = std::min(line.bottom - line.top, word.box.height());
  return overlap > smaller / 2 && word.box.left() > line.right - line.size;
}

// A gap is a blank even where poppler says that none follows: between the cells of a table.
void append(PdfLine& line, const Word& word, bool with_space) {
  if (with_space || word.box.left() - line.right > 0.15 * line.size) line.text += ' ';
  line.text += word.text;
  line.right = std::max(line.right, word.box.right());
  line.top = std::min(line.top, word.box.top());
  line.bottom = std::max(line.bottom, word.box.bottom());
  line.size = std::max(line.size, word.size);
}

PdfLine line_of(const Word& word) {
  return {word.text,         word.box.left(), word.box.right(), word.box.top(),
          word.box.bottom(), word.size,       word.box.width()};
}

}  // namespace

PdfPage read_page(const poppler::page& page) {
  PdfPage result;
  result.height = page.page_rect().height();
  bool space = true;
  for (const auto& box : page.text_list(poppler::page::text_list_include_font)) {
    const Word word = word_of(box);
    if (clean_line(word.text).empty()) continue;
    const bool finite = std::isfinite(word.box.left()) && std::isfinite(word.box.bottom());
    if (finite && !result.lines.empty() && continues(result.lines.back(), word)) {
      append(result.lines.back(), word, space);
    } else {
      result.lines.push_back(line_of(word));
    }
    space = word.space_after;
  }
  return result;
}

std::string utf8_of(const poppler::ustring& text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t character = text[i];
    const bool high = character >= 0xD800 && character < 0xDC00;
    if (high && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000) {
      character = 0x10000 + ((character - 0xD800) << 10u) + (text[++i] - 0xDC00u);
    }
    append_utf8(result, character);
  }
  return result;
}

}  // namespace lotse::readers
