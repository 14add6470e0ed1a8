#include "indexer/readers/office_text.h"

#include "analyzers/language.h"
#include "indexer/readers/clean_text.h"
#include "indexer/readers/pdf_reader.h"

namespace lotse::readers {
namespace {

constexpr std::size_t kLongestTitle = 150;

// The first line begins the block, the others follow in it.
void write_lines(TextBuilder& builder, std::string_view text, bool as_item) {
  bool first = true;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto line = trimmed(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.empty()) continue;
    if (!first) {
      builder.next_line(line);
    } else if (as_item) {
      builder.line("- " + std::string(line));
    } else {
      builder.paragraph(line);
    }
    first = false;
  }
}

// Programs write their own default language into every file. One that the text contradicts is not
// the document's word.
void drop_contradicted_language(Document& document) {
  using analyzers::Language;
  const auto declared = analyzers::language_of_code(document.language);
  if (declared == Language::kOther) return;
  const auto paragraphs = analyzers::paragraphs_of(document.text, Language::kOther);
  const auto seen = analyzers::main_language(paragraphs);
  if (seen == declared || seen == Language::kOther) return;
  document.notes.push_back("declared language " + document.language + " contradicts the text");
  document.language.clear();
}

}  // namespace

void OfficeText::add(const OfficeParagraph& paragraph) {
  using Kind = OfficeParagraph::Kind;
  if (paragraph.kind == Kind::kSkipped) return;
  if (table_depth_ > 0) return row_.add(paragraph.text);
  if (paragraph.kind == Kind::kTitle && title_.empty()) title_ = clean_line(paragraph.text);
  if (paragraph.kind == Kind::kHeading) return builder_.heading(paragraph.text);
  write_lines(builder_, paragraph.text, paragraph.kind == Kind::kItem);
}

void OfficeText::add_footnote(std::string_view text) {
  std::string line = clean_line(text);
  if (!line.empty()) footnotes_.push_back(std::move(line));
}

void OfficeText::begin_table() {
  builder_.end_lines();
  ++table_depth_;
}

void OfficeText::end_table() {
  builder_.end_lines();
  --table_depth_;
}

void OfficeText::begin_cell() {
  if (table_depth_ == 1) row_.begin_cell();
}

void OfficeText::end_row() {
  if (table_depth_ == 1) row_.write(builder_);
}

void OfficeText::finish(Document& document) {
  for (const std::string& footnote : footnotes_) builder_.paragraph(footnote);
  const auto heading = builder_.first_heading();
  builder_.finish(document);
  drop_contradicted_language(document);
  if (is_meaningful_title(document.title)) return;
  document.title = !title_.empty() ? title_ : heading.value_or("");
  if (!document.title.empty()) return;
  const auto first = std::string_view(document.text).substr(0, document.text.find('\n'));
  if (first.size() <= kLongestTitle) document.title = first;
}

}  // namespace lotse::readers
