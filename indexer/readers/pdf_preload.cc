#include "indexer/readers/pdf_preload.h"

#include <iconv.h>
#include <poppler-document.h>
#include <poppler-global.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "indexer/readers/pdf_page.h"

namespace lotse::readers {
namespace {

struct Font {
  std::string_view encoding;
  std::string_view collection;
};

// Poppler keeps four character collections, these are all there are, and the four encodings used
// last: at the end stand the two that Chinese offices use most. Identity needs no table.
constexpr std::array kFonts{
    Font{"Identity-H", "CNS1"}, Font{"Identity-H", "Japan1"}, Font{"Identity-H", "Korea1"},
    Font{"GBK-EUC-H", "GB1"},   Font{"UniGB-UCS2-H", "GB1"},
};

void say_nothing(const std::string&, void*) {}

std::string font_object(const Font& font) {
  return "<</Type/Font/Subtype/Type0/BaseFont/Sample/Encoding/" + std::string(font.encoding) +
         "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Sample/CIDSystemInfo"
         "<</Registry(Adobe)/Ordering(" +
         std::string(font.collection) + ")/Supplement 0>>>>]>>";
}

// A page that shows one character in each font. It has no table of objects; poppler finds them.
std::string sample() {
  std::string fonts = "/F0<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  std::string shown = "BT /F0 12 Tf (Probe) Tj";
  for (std::size_t i = 0; i < kFonts.size(); ++i) {
    const std::string name = "/F" + std::to_string(i + 1);
    fonts += name + font_object(kFonts[i]);
    shown += ' ' + name + " 12 Tf <3042> Tj";
  }
  shown += " ET";
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
         "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<<" +
         fonts + ">>>>>>endobj\n4 0 obj<</Length " + std::to_string(shown.size()) + ">>stream\n" +
         shown + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n";
}

}  // namespace

// The converters stay open, since glibc unloads what nobody uses; so does the document, since
// poppler drops its tables with the last one.
void preload_pdf() {
  poppler::set_debug_error_function(say_nothing, nullptr);
  static const iconv_t to_utf8 = ::iconv_open("UTF-8", "UTF-16");
  static const iconv_t from_utf8 = ::iconv_open("UTF-16", "UTF-8");
  static const std::string bytes = sample();
  static const std::unique_ptr<poppler::document> pdf(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (pdf == nullptr || to_utf8 == iconv_t(-1) || from_utf8 == iconv_t(-1)) return;
  const std::unique_ptr<poppler::page> page(pdf->create_page(0));
  if (page != nullptr) (void)read_page(*page);
}

}  // namespace lotse::readers
