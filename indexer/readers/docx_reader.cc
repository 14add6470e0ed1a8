#include "indexer/readers/docx_reader.h"

#include <vector>

#include "indexer/readers/docx_styles.h"
#include "indexer/readers/dublin_core.h"
#include "indexer/readers/office_text.h"
#include "indexer/readers/xml_events.h"
#include "indexer/readers/zip_entries.h"

namespace lotse::readers {
namespace {

using Kind = OfficeParagraph::Kind;

// Deleted, moved away, shown a second time for older programs, comments.
bool is_left_out(std::string_view name) {
  return name == "del" || name == "moveFrom" || name == "Fallback" || name == "instrText" ||
         name == "delText";
}

// One part of the document: its body, or its footnotes.
class Part {
 public:
  Part(const DocxStyles& styles, OfficeText& text) : styles_(styles), text_(text) {}

  void read(XmlEvents& events) {
    while (events.next()) {
      if (events.kind() == XmlEvents::Kind::kStart) {
        is_left_out(events.name()) ? events.skip_element() : start(events);
      } else if (events.kind() == XmlEvents::Kind::kEnd) {
        end(events.name());
      } else if (in_text_ && !paragraphs_.empty()) {
        paragraphs_.back().text += events.text();
      }
    }
  }

 private:
  void start(const XmlEvents& events) {
    const auto name = events.name();
    if (name == "t") in_text_ = true;
    if (name == "p") paragraphs_.emplace_back();  // text boxes put paragraphs into paragraphs
    if (name == "tbl") text_.begin_table();
    if (name == "tc") text_.begin_cell();
    if (!paragraphs_.empty()) start_in_paragraph(events, paragraphs_.back());
  }

  void start_in_paragraph(const XmlEvents& events, OfficeParagraph& paragraph) {
    const auto name = events.name();
    if (name == "pStyle") set_style(paragraph, styles_.kind_of(events.attribute("val")));
    if (name == "outlineLvl" && events.attribute("val") < "9") paragraph.kind = Kind::kHeading;
    if (name == "numPr" && paragraph.kind == Kind::kPlain) paragraph.kind = Kind::kItem;
    if (name == "tab" && !in_properties_) paragraph.text += ' ';
    if (name == "br" || name == "cr") paragraph.text += '\n';
    if (name == "noBreakHyphen") paragraph.text += '-';
    if (name == "pPr") in_properties_ = true;
  }

  // The list mark may stand before the style or behind it.
  static void set_style(OfficeParagraph& paragraph, Kind kind) {
    if (kind != Kind::kPlain) paragraph.kind = kind;
  }

  void end(std::string_view name) {
    if (name == "t") in_text_ = false;
    if (name == "pPr") in_properties_ = false;
    if (name == "tbl") text_.end_table();
    if (name == "tr") text_.end_row();
    if (name == "p" && !paragraphs_.empty()) {
      text_.add(paragraphs_.back());
      paragraphs_.pop_back();
    }
  }

  const DocxStyles& styles_;
  OfficeText& text_;
  std::vector<OfficeParagraph> paragraphs_;
  bool in_text_ = false;
  bool in_properties_ = false;  // <w:tab> there is a tab stop
};

// Notes of the types separator and continuationSeparator are lines, not notes.
void read_footnotes(std::string_view xml, OfficeText& text) {
  if (xml.empty()) return;
  XmlEvents events(xml, "");
  std::string note;
  bool in_text = false;
  while (events.next()) {
    const bool starts = events.kind() == XmlEvents::Kind::kStart;
    if (starts && is_left_out(events.name())) {
      events.skip_element();
    } else if (events.kind() == XmlEvents::Kind::kText) {
      if (in_text) note += events.text();
    } else if (events.name() == "t") {
      in_text = starts;
    } else if (events.name() == "p") {
      note += ' ';
    } else if (events.is_end("footnote") || events.is_end("endnote")) {
      text.add_footnote(note);
      note.clear();
    }
  }
}

bool is_part(std::string_view path, std::string_view name) {
  return path.starts_with(name) && path.ends_with(".xml");
}

// The main part is word/document.xml, or document2.xml from some producers.
bool is_wanted(std::string_view path) {
  return is_part(path, "word/document") || is_part(path, "word/styles") ||
         path == "word/footnotes.xml" || path == "word/endnotes.xml" || path == "docProps/core.xml";
}

std::string_view find_part(const ZipEntries& entries, std::string_view name) {
  const auto found = entries.lower_bound(name);
  const bool is_it = found != entries.end() && is_part(found->first, name);
  return is_it ? std::string_view(found->second) : std::string_view{};
}

}  // namespace

Extraction DocxReader::read(const Input& input) const {
  const auto result = read_zip(input.bytes, is_wanted);
  if (const auto* rejection = std::get_if<Rejection>(&result)) return *rejection;
  const auto& entries = std::get<ZipEntries>(result);
  const auto main = find_part(entries, "word/document");
  if (main.empty()) return Rejection{"malformed", "no main part word/document.xml"};

  Document document;
  OfficeText text;
  const DocxStyles styles(find_part(entries, "word/styles"));
  XmlEvents events(main, "");
  Part(styles, text).read(events);
  if (events.fault()) return *events.fault();
  for (const auto* notes : {"word/footnotes.xml", "word/endnotes.xml"}) {
    read_footnotes(find_part(entries, notes), text);
  }
  read_dublin_core(find_part(entries, "docProps/core.xml"), document);
  text.finish(document);
  return document;
}

}  // namespace lotse::readers
