#include "indexer/readers/odt_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "indexer/readers/dublin_core.h"
#include "indexer/readers/office_text.h"
#include "indexer/readers/xml_events.h"
#include "indexer/readers/zip_entries.h"

namespace lotse::readers {
namespace {

using Kind = OfficeParagraph::Kind;

// tracked-changes holds what was deleted; the indexes repeat headings.
constexpr std::array<std::string_view, 14> kLeftOut{"tracked-changes", "annotation",
                                                    "annotation-end",  "table-of-content",
                                                    "note-citation",   "alphabetical-index",
                                                    "user-index",      "illustration-index",
                                                    "table-index",     "forms",
                                                    "title",           "desc",
                                                    "sequence-decls",  "scripts"};

bool is_left_out(std::string_view name) {
  return std::find(kLeftOut.begin(), kLeftOut.end(), name) != kLeftOut.end();
}

class Body {
 public:
  explicit Body(OfficeText& text) : text_(text) {}

  void read(XmlEvents& events) {
    while (events.next()) {
      if (events.kind() == XmlEvents::Kind::kStart) {
        is_left_out(events.name()) ? events.skip_element() : start(events);
      } else if (events.kind() == XmlEvents::Kind::kEnd) {
        end(events.name());
      } else if (!paragraphs_.empty()) {
        paragraphs_.back().text += single_spaced(events.text());
      }
    }
  }

 private:
  // White space in the XML is layout of the file; real runs of blanks and breaks are elements.
  static std::string single_spaced(std::string_view text) {
    std::string result(text);
    std::replace(result.begin(), result.end(), '\n', ' ');
    return result;
  }

  void start(const XmlEvents& events) {
    const auto name = events.name();
    if (name == "style") parents_[events.attribute("name")] = events.attribute("parent-style-name");
    if (name == "list") ++lists_;
    if (name == "table") text_.begin_table();
    if (name == "table-cell" || name == "covered-table-cell") text_.begin_cell();
    if (name == "note") notes_.emplace_back();
    if (name == "p" || name == "h") begin_paragraph(events);
    if (paragraphs_.empty()) return;
    if (name == "tab" || name == "s") paragraphs_.back().text += ' ';
    if (name == "line-break") paragraphs_.back().text += '\n';
  }

  void begin_paragraph(const XmlEvents& events) {
    OfficeParagraph paragraph;
    if (lists_ > 0) paragraph.kind = Kind::kItem;
    if (events.name() == "h") paragraph.kind = Kind::kHeading;
    if (is_title(events.attribute("style-name"))) paragraph.kind = Kind::kTitle;
    paragraphs_.push_back(std::move(paragraph));
  }

  bool is_title(std::string style) const {
    const auto parent = parents_.find(style);
    return style == "Title" || (parent != parents_.end() && parent->second == "Title");
  }

  void end(std::string_view name) {
    if (name == "list") --lists_;
    if (name == "table") text_.end_table();
    if (name == "table-row") text_.end_row();
    if ((name == "p" || name == "h") && !paragraphs_.empty()) end_paragraph();
    if (name == "note" && !notes_.empty()) {
      text_.add_footnote(notes_.back());
      notes_.pop_back();
    }
  }

  void end_paragraph() {
    if (notes_.empty()) {
      text_.add(paragraphs_.back());
    } else {
      notes_.back() += ' ' + paragraphs_.back().text;
    }
    paragraphs_.pop_back();
  }

  OfficeText& text_;
  std::map<std::string, std::string> parents_;  // automatic style -> its named style
  std::vector<OfficeParagraph> paragraphs_;     // open ones: frames and notes nest
  std::vector<std::string> notes_;
  int lists_ = 0;
};

std::string_view find(const ZipEntries& entries, std::string_view path) {
  const auto found = entries.find(path);
  return found == entries.end() ? std::string_view{} : std::string_view(found->second);
}

}  // namespace

Extraction OdtReader::read(const Input& input) const {
  const auto result = read_zip(input.bytes, [](std::string_view path) {
    return path == "content.xml" || path == "meta.xml" || path == "META-INF/manifest.xml";
  });
  if (const auto* rejection = std::get_if<Rejection>(&result)) return *rejection;
  const auto& entries = std::get<ZipEntries>(result);
  // ODF 1.2 part 3, 4.4: an encrypted entry has this element in the manifest.
  if (find(entries, "META-INF/manifest.xml").find("encryption-data") != std::string_view::npos) {
    return Rejection{"encrypted", "OpenDocument text with a password"};
  }
  if (find(entries, "content.xml").empty()) return Rejection{"malformed", "no content.xml"};

  Document document;
  OfficeText text;
  XmlEvents events(find(entries, "content.xml"), "");
  Body(text).read(events);
  if (events.fault()) return *events.fault();
  read_dublin_core(find(entries, "meta.xml"), document);
  text.finish(document);
  return document;
}

}  // namespace lotse::readers
