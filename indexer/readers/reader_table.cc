#include "indexer/readers/reader_table.h"

#include <algorithm>
#include <array>
#include <string>
#include <variant>

#include "indexer/readers/akoma_ntoso_reader.h"
#include "indexer/readers/docx_reader.h"
#include "indexer/readers/html_reader.h"
#include "indexer/readers/markdown_reader.h"
#include "indexer/readers/media_type.h"
#include "indexer/readers/odt_reader.h"
#include "indexer/readers/pdf_reader.h"
#include "indexer/readers/plain_text_reader.h"
#include "indexer/readers/xml_reader.h"

namespace lotse::readers {
namespace {

const AkomaNtosoReader kAkomaNtosoReader;
const DocxReader kDocxReader;
const HtmlReader kHtmlReader;
const MarkdownReader kMarkdownReader;
const OdtReader kOdtReader;
const PdfReader kPdfReader;
const PlainTextReader kPlainTextReader;
const XmlReader kXmlReader;

struct Row {
  std::string_view media_type;
  const Reader* reader;
};

// Explicit, not self-registering: the linker drops objects of a static library nobody refers to.
constexpr std::array kReaders{
    Row{kHtml, &kHtmlReader},
    Row{kDocx, &kDocxReader},
    Row{kOdt, &kOdtReader},
    Row{kMarkdown, &kMarkdownReader},
    Row{kAkomaNtoso, &kAkomaNtosoReader},
    Row{kXml, &kXmlReader},
    Row{kPdf, &kPdfReader},
    Row{kPlainText, &kPlainTextReader},
};

}  // namespace

Extraction read_document(const Input& input) {
  const std::string type = media_type(input);
  if (type == kEncryptedOffice) return Rejection{"encrypted", "office document with a password"};
  const auto* row = std::find_if(kReaders.begin(), kReaders.end(),
                                 [&](const Row& each) { return each.media_type == type; });
  if (row == kReaders.end()) return Rejection{"unsupported", type};
  Extraction result = row->reader->read(input);
  if (auto* document = std::get_if<Document>(&result)) {
    if (document->text.empty()) return Rejection{"empty", "no text in " + type};
    document->media_type = type;
  }
  return result;
}

}  // namespace lotse::readers
