#include "indexer/readers/dublin_core.h"

#include "indexer/readers/clean_text.h"
#include "indexer/readers/language_tag.h"
#include "indexer/readers/xml_events.h"

namespace lotse::readers {

void read_dublin_core(std::string_view xml, Document& document) {
  if (xml.empty()) return;
  XmlEvents events(xml, "");
  std::string element;
  while (events.next()) {
    if (events.kind() == XmlEvents::Kind::kStart) element = events.name();
    if (events.kind() == XmlEvents::Kind::kEnd) element.clear();
    if (events.kind() != XmlEvents::Kind::kText) continue;
    if (element == "title") document.title += clean_line(events.text());
    if (element == "language") document.language = language_of_tag(events.text());
  }
}

}  // namespace lotse::readers
