// Headers, footers and page numbers that a printed document repeats on its pages. They would stand
// in the middle of sentences and make every page match the document's title.
#pragma once

#include <vector>

#include "indexer/readers/pdf_page.h"

namespace lotse::readers {

// Removes lines near the upper and lower edge that (but for numbers) stand on at least two fifths
// of the pages and three of them (both pages of two, in the same place), and mere page numbers.
void remove_furniture(std::vector<PdfPage>& pages);

}  // namespace lotse::readers
