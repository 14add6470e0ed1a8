// One page of a PDF as printed lines in reading order. Poppler finds words, columns and their
// order; here words become lines again. Owned by the PDF reader for one page.
#pragma once

#include <poppler-page.h>

#include <string>
#include <vector>

namespace lotse::readers {

// Places in points from the top left corner of the page.
struct PdfLine {
  std::string text;
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
  double size = 0;              // of the font, the largest in the line
  double first_word_width = 0;  // what the line before would have needed to take it
};

struct PdfPage {
  double height = 0;
  std::vector<PdfLine> lines;
};

PdfPage read_page(const poppler::page& page);

// poppler's UTF-16 -> UTF-8. poppler's own way opens converter files for each string.
std::string utf8_of(const poppler::ustring& text);

}  // namespace lotse::readers
