#include "indexer/readers/akoma_ntoso_reader.h"

#include <algorithm>
#include <array>

#include "indexer/readers/clean_text.h"
#include "indexer/readers/dates.h"
#include "indexer/readers/language_tag.h"
#include "indexer/readers/table_row.h"
#include "indexer/readers/text_builder.h"
#include "indexer/readers/xml_events.h"
#include "indexer/schema/fields.h"

namespace lotse::readers {
namespace {

// Elements that hold running text and so end a paragraph; what stands in them is inline. All other
// elements hold elements (Akoma Ntoso 3.0, part 1, 5.2: content models "block" and "inline").
bool is_block(std::string_view name) {
  constexpr std::array<std::string_view, 17> kBlocks{
      "p",       "block",      "heading",          "subheading", "crossHeading", "longTitle",
      "num",     "shortTitle", "listIntroduction", "listWrapUp", "li",           "from",
      "summary", "narrative",  "interstitial",     "caption",    "tocItem"};
  return std::find(kBlocks.begin(), kBlocks.end(), name) != kBlocks.end();
}

class Akn {
 public:
  explicit Akn(Document& document) : document_(document) {}

  void read(XmlEvents& events) {
    while (events.next()) {
      switch (events.kind()) {
        case XmlEvents::Kind::kStart:
          start(events);
          break;
        case XmlEvents::Kind::kEnd:
          end(events.name());
          break;
        case XmlEvents::Kind::kText:
          if (!in_meta_) inline_ += events.text();
      }
    }
    write();
    builder_.finish(document_);
    document_.title = clean_line(title_);
    document_.reference = clean_line(document_.reference);
    if (document_.title.empty()) document_.title = builder_title_;
  }

 private:
  void start(XmlEvents& events) {
    const auto name = events.name();
    if (name == "meta") in_meta_ = true;
    if (in_meta_) return start_in_meta(events);
    if (name == "del" || name == "toc" || events.attribute("status") == "removed") {
      return events.skip_element();
    }
    if (!events.attribute("name").empty()) take_type(name, events.attribute("name"));
    if (is_block(name)) write();
    if (name == "td" || name == "th") begin_cell();
    if (name == "eol" || name == "br") inline_ += ' ';
    if (name == "docTitle" || name == "docNumber") mark_ = inline_.size();
  }

  // The document as a work has a date, its language is that of the expression (part 1, 3.4).
  void start_in_meta(const XmlEvents& events) {
    const auto name = events.name();
    if (name.starts_with("FRBR") && !name.starts_with("FRBRthis")) {
      if (name == "FRBRWork" || name == "FRBRExpression") level_ = name;
      if (name == "FRBRManifestation") level_.clear();
    }
    if (name == "FRBRdate" && level_ == "FRBRWork" && document_.date.empty()) {
      document_.date = iso_date(events.attribute("date"));
      if (!document_.date.empty()) document_.date_source = "FRBRdate";
    }
    if (name == "FRBRlanguage" && document_.language.empty()) {
      document_.language = language_of_tag(events.attribute("language"));
    }
    if (name == "FRBRnumber" && level_ == "FRBRWork") number_ = events.attribute("value");
    if (name == "FRBRalias" && alias_.empty()) alias_ = events.attribute("value");
  }

  // <doc name="resolution">, <debate name="minutes">: the document's own word, if it is one of
  // ours.
  void take_type(std::string_view element, std::string_view name) {
    const bool is_root = element == "doc" || element == "act" || element == "bill" ||
                         element == "debate" || element == "debateReport" ||
                         element == "statement" || element == "officialGazette";
    const auto& types = schema::kDocumentTypes;
    if (!is_root || !document_.type.empty()) return;
    if (std::find(types.begin(), types.end(), name) != types.end()) document_.type = name;
  }

  void end(std::string_view name) {
    if (name == "meta") {
      in_meta_ = false;
      document_.reference = number_;
      title_ = alias_;
    }
    if (in_meta_) return;
    if (name == "docTitle") title_ = inline_.substr(std::min(mark_, inline_.size()));
    if (name == "docNumber") document_.reference = inline_.substr(std::min(mark_, inline_.size()));
    if (name == "td" || name == "th") end_cell();
    if (name == "tr") row_.write(builder_);
    if (name == "num") return end_number();
    if (name == "heading" || name == "crossHeading") return end_heading();
    if (is_block(name)) write();
  }

  // A number belongs to what follows it: "§ 3" to its heading, "(1)" to its paragraph.
  void end_number() {
    write_pending_number();
    pending_number_ = clean_line(inline_);
    inline_.clear();
  }

  void end_heading() {
    if (!pending_number_.empty()) inline_ = pending_number_ + ' ' + inline_;
    pending_number_.clear();
    builder_.heading(inline_);
    if (builder_title_.empty()) builder_title_ = clean_line(inline_);
    inline_.clear();
  }

  void write_pending_number() {
    if (!pending_number_.empty()) builder_.paragraph(pending_number_);
    pending_number_.clear();
  }

  void write() {
    if (trimmed(inline_).empty()) {
      inline_.clear();
      return;
    }
    if (in_cell_) return row_.add(inline_), inline_.clear();
    if (!pending_number_.empty()) inline_ = pending_number_ + ' ' + inline_;
    pending_number_.clear();
    builder_.paragraph(inline_);
    inline_.clear();
  }

  void begin_cell() {
    write();
    row_.begin_cell();
    in_cell_ = true;
  }

  void end_cell() {
    write();
    in_cell_ = false;
  }

  Document& document_;
  TextBuilder builder_;
  TableRow row_;
  std::string inline_;
  std::string title_;
  std::string builder_title_;  // the first heading
  std::string alias_;
  std::string number_;
  std::string pending_number_;
  std::string level_;
  std::size_t mark_ = 0;  // where docTitle or docNumber began
  bool in_meta_ = false;
  bool in_cell_ = false;
};

}  // namespace

Extraction AkomaNtosoReader::read(const Input& input) const {
  Document document;
  XmlEvents events(input.bytes, input.charset);
  document.notes = events.notes();
  Akn(document).read(events);
  if (events.fault()) return *events.fault();
  return document;
}

}  // namespace lotse::readers
