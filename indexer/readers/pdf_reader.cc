#include "indexer/readers/pdf_reader.h"

#include <poppler-document.h>
#include <poppler-global.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

#include "indexer/readers/clean_text.h"
#include "indexer/readers/page_furniture.h"
#include "indexer/readers/pdf_paragraphs.h"

namespace lotse::readers {
namespace {

constexpr std::size_t kLongestTitle = 250;

std::vector<PdfPage> read_pages(const poppler::document& pdf, std::size_t& unreadable) {
  std::vector<PdfPage> pages;
  for (int i = 0; i < pdf.pages(); ++i) {
    const std::unique_ptr<poppler::page> page(pdf.create_page(i));
    pages.push_back(page == nullptr ? PdfPage{} : read_page(*page));
    unreadable += page == nullptr ? 1 : 0;
  }
  return pages;
}

double usual_size(const PdfPage& page) {
  std::vector<double> sizes;
  for (const PdfLine& line : page.lines) sizes.push_back(line.size);
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  return *middle;
}

// The lines of the largest print on the first page with text; its first line when all is alike.
std::string largest_line(const std::vector<PdfPage>& pages) {
  const auto page = std::find_if(pages.begin(), pages.end(),
                                 [](const PdfPage& each) { return !each.lines.empty(); });
  if (page == pages.end()) return "";
  const auto largest =
      std::max_element(page->lines.begin(), page->lines.end(),
                       [](const PdfLine& a, const PdfLine& b) { return a.size < b.size - 0.01; });
  if (largest->size < 1.15 * usual_size(*page)) return clean_line(page->lines.front().text);
  std::string title;
  for (auto line = largest; line != page->lines.end() && line->size > largest->size * 0.95;
       ++line) {
    title += ' ' + line->text;
  }
  return clean_line(title);
}

void say_nothing(const std::string&, void*) {}

}  // namespace

bool is_meaningful_title(std::string_view title) {
  constexpr std::array<std::string_view, 10> kEmptyWords{
      "microsoft word", "microsoft powerpoint", "untitled", "unbenannt",  "dokument1",
      "document1",      "powerpoint-pr",        "layout 1", "ohne titel", "(anonymous)"};
  constexpr std::array<std::string_view, 9> kExtensions{".doc",  ".docx", ".odt", ".pdf", ".rtf",
                                                        ".indd", ".dotx", ".xls", ".html"};
  const std::string lower = lower_ascii(title);
  const auto begins = [&](std::string_view word) { return lower.starts_with(word); };
  const auto ends = [&](std::string_view extension) { return lower.ends_with(extension); };
  const auto letters = std::count_if(title.begin(), title.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) > 127;
  });
  return letters >= 4 && letters * 2 > static_cast<std::ptrdiff_t>(title.size()) &&
         title.size() <= kLongestTitle &&
         std::none_of(kEmptyWords.begin(), kEmptyWords.end(), begins) &&
         std::none_of(kExtensions.begin(), kExtensions.end(), ends);
}

Extraction PdfReader::read(const Input& input) const {
  poppler::set_debug_error_function(say_nothing, nullptr);
  if (input.bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    return Rejection{"too_large", "PDF over 2 GiB"};
  }
  const std::unique_ptr<poppler::document> pdf(poppler::document::load_from_raw_data(
      input.bytes.data(), static_cast<int>(input.bytes.size())));
  if (pdf == nullptr) return Rejection{"malformed", "no PDF that poppler can open"};
  if (pdf->is_locked()) return Rejection{"encrypted", "PDF with a password"};

  Document document;
  std::size_t unreadable = 0;
  auto pages = read_pages(*pdf, unreadable);
  const std::string printed_title = largest_line(pages);
  remove_furniture(pages);
  TextBuilder builder;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    builder.page(static_cast<int>(i) + 1);
    append_page(builder, pages[i]);
  }
  if (builder.empty()) return Rejection{"empty", "no text layer (scanned?)"};
  builder.finish(document);
  document.title = clean_line(utf8_of(pdf->get_title()));
  if (!is_meaningful_title(document.title)) document.title = printed_title;
  if (document.title.size() > kLongestTitle) document.title.clear();
  if (unreadable > 0) document.notes.push_back(std::to_string(unreadable) + " unreadable pages");
  return document;
}

}  // namespace lotse::readers
