#include "indexer/readers/xml_tree.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#include <limits>
#include <new>
#include <utility>

#include "indexer/readers/clean_text.h"

namespace lotse::readers {
namespace {

struct FreeParser {
  void operator()(htmlParserCtxt* parser) const { htmlFreeParserCtxt(parser); }
};

void say_nothing(void*, const char*, ...) {}

xmlParserInput* load_nothing(const char*, const char*, xmlParserCtxt*) { return nullptr; }

}  // namespace

void prepare_libxml() {
  xmlInitParser();
  xmlSetGenericErrorFunc(nullptr, say_nothing);
  xmlSetExternalEntityLoader(load_nothing);
}

// "Huge" lifts the limit of 256 levels, beyond which libxml2 silently ends the page: forgotten end
// tags nest deeper than that on real pages. HTML has no entities of its own that could grow.
XmlTree parse_html(const std::string& utf8) {
  prepare_libxml();
  if (utf8.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return nullptr;
  const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
      htmlCreateMemoryParserCtxt(utf8.data(), static_cast<int>(utf8.size())));
  if (parser == nullptr) return nullptr;
  const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                      HTML_PARSE_NONET | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC;
  htmlCtxtUseOptions(parser.get(), options);
  parser->options |= XML_PARSE_HUGE;
  xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(parser.get());
  XmlTree tree(std::exchange(parser->myDoc, nullptr));
  if (parser->lastError.code == XML_ERR_NO_MEMORY) throw std::bad_alloc();
  return tree;
}

std::string_view attribute(const xmlNode* element, std::string_view name) {
  if (element->type != XML_ELEMENT_NODE) return {};
  for (const xmlAttr* each = element->properties; each != nullptr; each = each->next) {
    if (view(each->name) == name) {
      return each->children == nullptr ? std::string_view{} : view(each->children->content);
    }
  }
  return {};
}

std::string text_of(const xmlNode* node) {
  std::string text;
  walk(
      node,
      [&](const xmlNode* each) {
        if (is_text(each)) text += view(each->content);
        if (name_of(each) == "br") text += ' ';
        return true;
      },
      [](const xmlNode*) {});
  return clean_line(text);
}

}  // namespace lotse::readers
