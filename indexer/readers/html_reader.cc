#include "indexer/readers/html_reader.h"

#include <algorithm>

#include "indexer/readers/html_anatomy.h"
#include "indexer/readers/html_facts.h"
#include "indexer/readers/html_text.h"
#include "indexer/readers/markup_guard.h"
#include "indexer/readers/markup_start.h"
#include "indexer/readers/plain_text_reader.h"

namespace lotse::readers {
namespace {

// The transport knows better than the page (HTML standard, 13.2.3.2).
std::string charset_of(const Input& input) {
  return input.charset.empty() ? MarkupStart(input.bytes).declared_charset()
                               : std::string(input.charset);
}

}  // namespace

Extraction HtmlReader::read(const Input& input) const {
  Document document;
  std::string text = decode_text(input.bytes, charset_of(input), document.notes);
  std::erase(text, '\0');  // libxml2 would end the page here
  if (auto fault = fault_of_markup(text)) return *fault;
  const XmlTree tree = parse_html(text);
  const xmlNode* root = tree == nullptr ? nullptr : xmlDocGetRootElement(tree.get());
  if (root == nullptr) return Rejection{"empty", "no element in the page"};
  const HtmlAnatomy anatomy(root);
  TextBuilder builder;
  append_html_text(builder, anatomy);
  builder.finish(document);
  read_html_facts(root, anatomy, document);
  return document;
}

}  // namespace lotse::readers
