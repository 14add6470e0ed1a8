#include "indexer/readers/xml_events.h"

#include <libxml/xmlerror.h>

#include <algorithm>
#include <limits>
#include <new>

#include "indexer/readers/clean_text.h"
#include "indexer/readers/markup_guard.h"
#include "indexer/readers/markup_start.h"
#include "indexer/readers/plain_text_reader.h"
#include "indexer/readers/xml_tree.h"

namespace lotse::readers {
namespace {

std::string decoded(std::string_view bytes, std::string_view charset,
                    std::vector<std::string>& notes) {
  const std::string declared =
      charset.empty() ? MarkupStart(bytes).declared_charset() : std::string(charset);
  return decode_text(bytes, declared, notes);
}

// The text is UTF-8 by now, whatever the declaration says.
constexpr int kOptions =
    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC;

}  // namespace

XmlEvents::XmlEvents(std::string_view bytes, std::string_view charset)
    : text_(decoded(bytes, charset, notes_)), fault_(fault_of_markup(text_)) {
  if (fault_) return;
  prepare_libxml();
  xmlResetLastError();
  const auto most = static_cast<std::size_t>(std::numeric_limits<int>::max());
  const int size = static_cast<int>(std::min(text_.size(), most));
  reader_.reset(xmlReaderForMemory(text_.data(), size, nullptr, "UTF-8", kOptions));
  if (reader_ == nullptr) fault_ = Rejection{"malformed", "no XML"};
}

bool XmlEvents::next() {
  if (end_of_empty_) {
    end_of_empty_ = false;
    kind_ = Kind::kEnd;
    return true;
  }
  while (!fault_ && advance()) {
    switch (xmlTextReaderNodeType(reader_.get())) {
      case XML_READER_TYPE_ELEMENT:
        kind_ = Kind::kStart;
        end_of_empty_ = xmlTextReaderIsEmptyElement(reader_.get()) == 1;
        return true;
      case XML_READER_TYPE_END_ELEMENT:
        kind_ = Kind::kEnd;
        return true;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_WHITESPACE:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        kind_ = Kind::kText;
        return true;
      default:
        break;
    }
  }
  return false;
}

bool XmlEvents::advance() {
  const int result = xmlTextReaderRead(reader_.get());
  if (result < 0) stop_at_error();
  return result == 1;
}

void XmlEvents::stop_at_error() {
  const xmlError* error = xmlGetLastError();
  if (error != nullptr && error->code == XML_ERR_NO_MEMORY) throw std::bad_alloc();
  std::string detail = "XML";
  if (error != nullptr) {
    detail += " line " + std::to_string(error->line) + ": " +
              clean_line(error->message == nullptr ? "" : error->message);
  }
  fault_ = Rejection{"malformed", std::move(detail)};
}

std::string_view XmlEvents::name() const {
  return view(xmlTextReaderConstLocalName(reader_.get()));
}

std::string_view XmlEvents::text() const { return view(xmlTextReaderConstValue(reader_.get())); }

std::string XmlEvents::attribute(std::string_view name) const {
  std::string value;
  xmlTextReader* reader = reader_.get();
  for (int more = xmlTextReaderMoveToFirstAttribute(reader); more == 1;
       more = xmlTextReaderMoveToNextAttribute(reader)) {
    if (view(xmlTextReaderConstLocalName(reader)) != name) continue;
    value = view(xmlTextReaderConstValue(reader));
    break;
  }
  xmlTextReaderMoveToElement(reader);
  return value;
}

void XmlEvents::skip_element() {
  for (int depth = 1; depth > 0 && next();) {
    if (kind_ == Kind::kStart) ++depth;
    if (kind_ == Kind::kEnd) --depth;
  }
}

}  // namespace lotse::readers
