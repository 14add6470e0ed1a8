#include "indexer/readers/docx_styles.h"

#include "indexer/readers/clean_text.h"
#include "indexer/readers/xml_events.h"

namespace lotse::readers {
namespace {

using Kind = OfficeParagraph::Kind;

// Names as written by Word in any language, and ids as they look when styles.xml is missing.
Kind kind_of_name(std::string_view name) {
  const std::string lower = lower_ascii(name);
  for (const std::string_view toc :
       {"toc ", "toc1", "toc2", "toc3", "verzeichnis", "inhaltsverz"}) {
    if (lower.starts_with(toc)) return Kind::kSkipped;
  }
  for (const std::string_view heading : {"heading", "berschrift", "überschrift", "Überschrift"}) {
    if (lower.starts_with(heading)) return Kind::kHeading;
  }
  return lower == "title" || lower == "titel" ? Kind::kTitle : Kind::kPlain;
}

}  // namespace

DocxStyles::DocxStyles(std::string_view styles_xml) {
  if (styles_xml.empty()) return;
  XmlEvents events(styles_xml, "");
  Style* style = nullptr;
  while (events.next()) {
    if (events.is_end("style")) style = nullptr;
    if (events.is_start("style")) style = &styles_[events.attribute("styleId")];
    if (style == nullptr || events.kind() != XmlEvents::Kind::kStart) continue;
    const auto name = events.name();
    if (name == "name") style->name = events.attribute("val");
    if (name == "basedOn") style->based_on = events.attribute("val");
    if (name == "outlineLvl") style->outlined = events.attribute("val") < "9";
  }
}

Kind DocxStyles::kind_of(std::string_view style_id) const {
  std::string id(style_id);
  for (int depth = 0; depth < 10 && !id.empty(); ++depth) {  // styles may be based on each other
    const auto found = styles_.find(id);
    if (found == styles_.end()) return kind_of_name(id);
    if (const Kind kind = kind_of_name(found->second.name); kind != Kind::kPlain) return kind;
    if (found->second.outlined) return Kind::kHeading;
    id = found->second.based_on;
  }
  return Kind::kPlain;
}

}  // namespace lotse::readers
