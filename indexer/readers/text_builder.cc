#include "indexer/readers/text_builder.h"

#include <utility>

#include "indexer/readers/clean_text.h"

namespace lotse::readers {

void TextBuilder::paragraph(std::string_view raw) { append(raw, false); }

void TextBuilder::line(std::string_view raw) { append(raw, true); }

void TextBuilder::next_line(std::string_view raw) {
  after_line_ = true;
  append(raw, true);
}

void TextBuilder::heading(std::string_view raw) {
  const std::string heading = clean_line(raw);
  if (heading.empty()) return;
  append(heading, false);
  begin_section(heading, text_.size() - heading.size());
}

void TextBuilder::page(int number) { next_page_ = number; }

std::optional<std::string> TextBuilder::first_heading() const {
  for (const Section& section : sections_) {
    if (!section.heading.empty()) return section.heading;
  }
  return std::nullopt;
}

void TextBuilder::finish(Document& document) {
  if (!sections_.empty()) sections_.back().end = text_.size();
  document.text = std::move(text_);
  document.sections = std::move(sections_);
}

void TextBuilder::append(std::string_view raw, bool as_line) {
  const std::size_t before = text_.size();
  if (!text_.empty()) text_ += as_line && after_line_ && !next_page_ ? "\n" : "\n\n";
  const std::size_t begin = text_.size();
  append_clean(text_, raw);
  if (text_.size() > begin && text_.back() == ' ') text_.pop_back();
  if (text_.size() == begin) {
    text_.resize(before);
    return;
  }
  after_line_ = as_line;
  if (next_page_) {
    page_ = std::exchange(next_page_, std::nullopt);
    begin_section("", begin);
  }
}

// The first section takes what stands before it, so that sections cover the text. A heading at the
// very start of a page names the page's section instead of opening another.
void TextBuilder::begin_section(std::string heading, std::size_t begin) {
  if (!sections_.empty() && sections_.back().begin == begin && sections_.back().heading.empty()) {
    sections_.back().heading = std::move(heading);
    return;
  }
  if (sections_.empty() && begin > 0) sections_.push_back({"", page_, 0, begin});
  if (!sections_.empty()) sections_.back().end = begin;
  sections_.push_back({std::move(heading), page_, begin, begin});
}

}  // namespace lotse::readers
