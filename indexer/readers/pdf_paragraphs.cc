#include "indexer/readers/pdf_paragraphs.h"

#include <algorithm>
#include <cmath>

#include "indexer/readers/line_joining.h"
#include "indexer/readers/utf8.h"

namespace lotse::readers {
namespace {

enum class Step { kJoin, kLine, kParagraph };

bool ends_sentence(std::string_view text) {
  return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with(':');
}

bool ends_open(std::string_view text) {
  return text.ends_with('-') || text.ends_with(',') || text.ends_with("\u2010") ||
         text.ends_with("\u00AD");
}

bool begins_small(std::string_view text) {
  std::size_t at = 0;
  const char32_t c = text.empty() ? 'X' : next_character(text, at);
  return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF);
}

// The usual distance from line to line of the page, in sizes of the font: headings are set wider.
double usual_pitch(const PdfPage& page) {
  std::vector<double> pitches;
  for (std::size_t i = 1; i < page.lines.size(); ++i) {
    const double pitch = page.lines[i].top - page.lines[i - 1].top;
    const double size = page.lines[i].size;
    if (pitch > 0 && pitch < 3 * size) pitches.push_back(pitch / size);
  }
  if (pitches.empty()) return 0;
  const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>((pitches.size() - 1) / 2);
  std::nth_element(pitches.begin(), middle, pitches.end());
  return *middle;
}

// Right edge of the column each line stands in: lines one below the other from about the same left.
std::vector<double> column_edges(const PdfPage& page) {
  const auto& lines = page.lines;
  std::vector<double> edges(lines.size());
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin + 1;
    double right = lines[begin].right;
    while (end < lines.size() && lines[end].top > lines[end - 1].top &&
           std::abs(lines[end].left - lines[end - 1].left) < 3 * lines[end].size) {
      right = std::max(right, lines[end++].right);
    }
    std::fill(edges.begin() + static_cast<std::ptrdiff_t>(begin),
              edges.begin() + static_cast<std::ptrdiff_t>(end), right);
    begin = end;
  }
  return edges;
}

class Steps {
 public:
  explicit Steps(const PdfPage& page)
      : page_(page), pitch_(usual_pitch(page)), edges_(column_edges(page)) {}

  // From line i - 1 to line i.
  Step to(std::size_t i, bool in_list_item) const {
    const PdfLine& before = page_.lines[i - 1];
    const PdfLine& line = page_.lines[i];
    if (std::abs(line.size - before.size) > 0.15 * before.size) return Step::kParagraph;
    const double pitch = line.top - before.top;
    if (pitch < 0) {  // the top of the next column: a sentence may go on there
      const bool goes_on = ends_open(before.text) || begins_small(line.text);
      return goes_on ? Step::kJoin : Step::kParagraph;
    }
    if (pitch_ > 0 && pitch > 1.3 * pitch_ * line.size) return Step::kParagraph;
    if (is_list_item(line.text)) return Step::kLine;
    if (ended_early(i)) return ends_sentence(before.text) ? Step::kParagraph : Step::kLine;
    const bool indented = line.left > before.left + 0.8 * line.size;
    return indented && !in_list_item ? Step::kParagraph : Step::kJoin;
  }

 private:
  // The next word would have fitted, so the line was ended on purpose.
  bool ended_early(std::size_t i) const {
    const PdfLine& before = page_.lines[i - 1];
    if (ends_open(before.text)) return false;
    const PdfLine& line = page_.lines[i];
    if (begins_small(line.text) && !ends_sentence(before.text)) return false;
    return before.right + line.first_word_width + 0.3 * line.size < edges_[i - 1];
  }

  const PdfPage& page_;
  double pitch_;
  std::vector<double> edges_;
};

}  // namespace

void append_page(TextBuilder& builder, const PdfPage& page) {
  const Steps steps(page);
  std::string pending;
  Step into = Step::kParagraph;
  const auto write = [&] {
    into == Step::kLine ? builder.next_line(pending) : builder.paragraph(pending);
    pending.clear();
  };
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const Step step = i == 0 ? Step::kParagraph : steps.to(i, is_list_item(pending));
    if (step != Step::kJoin) {
      write();
      into = step;
    }
    append_joined(pending, page.lines[i].text);
  }
  write();
}

}  // namespace lotse::readers
