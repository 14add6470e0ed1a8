#include "indexer/readers/xml_reader.h"

#include <algorithm>
#include <array>
#include <vector>

#include "indexer/readers/clean_text.h"
#include "indexer/readers/dates.h"
#include "indexer/readers/language_tag.h"
#include "indexer/readers/text_builder.h"
#include "indexer/readers/xml_events.h"

namespace lotse::readers {
namespace {

constexpr std::size_t kLongestTitle = 250;

bool is_heading(std::string_view name) {
  constexpr std::array<std::string_view, 10> kNames{
      "title",    "titel",   "heading", "headline",     "head",
      "subtitle", "betreff", "subject", "ueberschrift", "überschrift"};
  const std::string lower = lower_ascii(name);
  return std::find(kNames.begin(), kNames.end(), lower) != kNames.end();
}

bool is_date(std::string_view name) {
  constexpr std::array<std::string_view, 5> kNames{"date", "datum", "issued", "published",
                                                   "datepublished"};
  const std::string lower = lower_ascii(name);
  return std::find(kNames.begin(), kNames.end(), lower) != kNames.end();
}

bool is_blank(std::string_view text) { return trimmed(text).empty(); }

// What vocabulary it is we do not know, so which elements are blocks must be seen: an element whose
// parent has text of its own stands within that text, all others begin and end a block.
class Blocks {
 public:
  explicit Blocks(Document& document) : document_(document) {}

  void read(XmlEvents& events) {
    while (events.next()) {
      switch (events.kind()) {
        case XmlEvents::Kind::kStart:
          start(events);
          break;
        case XmlEvents::Kind::kEnd:
          end();
          break;
        case XmlEvents::Kind::kText:
          text(events.text());
      }
    }
    flush();
    builder_.finish(document_);
  }

 private:
  struct Open {
    std::string name;
    bool running_text = false;
  };

  void start(const XmlEvents& events) {
    const bool inside_text = !open_.empty() && open_.back().running_text;
    if (!inside_text) flush();
    open_.push_back({std::string(events.name()), inside_text});
    const auto language = events.attribute("lang");
    if (document_.language.empty()) document_.language = language_of_tag(language);
  }

  void text(std::string_view text) {
    if (!is_blank(text) && !open_.empty()) open_.back().running_text = true;
    if (block_.empty() && !open_.empty()) block_name_ = open_.back().name;
    block_ += text;
  }

  void end() {
    if (open_.empty()) return;
    const bool inside_text = open_.size() > 1 && open_[open_.size() - 2].running_text;
    if (is_date(open_.back().name)) take_date();
    open_.pop_back();
    if (!inside_text) ended_ = true;
    if (ended_ && is_heading(block_name_)) flush();
  }

  void take_date() {
    const auto date = iso_date(block_);
    if (date.empty() || !document_.date.empty()) return;
    document_.date = date;
    document_.date_source = lower_ascii(block_name_);
  }

  void flush() {
    ended_ = false;
    if (is_blank(block_)) {
      block_.clear();
      return;
    }
    if (is_heading(block_name_) && block_.size() <= kLongestTitle) {
      if (document_.title.empty()) document_.title = clean_line(block_);
      builder_.heading(block_);
    } else {
      builder_.paragraph(block_);
    }
    block_.clear();
  }

  Document& document_;
  TextBuilder builder_;
  std::vector<Open> open_;
  std::string block_;
  std::string block_name_;  // the element in which the block began
  bool ended_ = false;
};

}  // namespace

Extraction XmlReader::read(const Input& input) const {
  Document document;
  XmlEvents events(input.bytes, input.charset);
  document.notes = events.notes();
  Blocks(document).read(events);
  if (events.fault()) return *events.fault();
  return document;
}

}  // namespace lotse::readers
