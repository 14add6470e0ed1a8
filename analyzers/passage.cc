#include "analyzers/passage.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "analyzers/analyzer_table.h"
#include "analyzers/characters.h"

namespace lotse::analyzers {
namespace {

bool matches(const Token& token, const QueryTerm& term) {
  if (token.key != term.key) return false;
  return term.prefix ? token.text.starts_with(term.text) : token.text == term.text;
}

void add_mark(const Mark& mark, std::vector<Mark>& marks) {
  if (!marks.empty() && mark.begin < marks.back().end) return;
  marks.push_back(mark);
}

std::vector<Mark> marks_in(std::string_view text, const Paragraph& paragraph,
                           const std::vector<QueryTerm>& terms) {
  const auto piece = text.substr(paragraph.begin, paragraph.end - paragraph.begin);
  std::vector<Mark> marks;
  for (const Token& token : analyzer_for(paragraph.language, Purpose::kDocument).analyze(piece)) {
    for (std::size_t i = 0; i < terms.size(); ++i) {
      if (!matches(token, terms[i])) continue;
      add_mark({paragraph.begin + token.begin, paragraph.begin + token.end, i, token.rule}, marks);
      break;
    }
  }
  return marks;
}

}  // namespace

std::vector<Mark> marks_of(std::string_view text, Language language,
                           const std::vector<QueryTerm>& terms) {
  std::vector<Mark> all;
  for (const Paragraph& paragraph : paragraphs_of(text, language)) {
    const auto marks = marks_in(text, paragraph, terms);
    all.insert(all.end(), marks.begin(), marks.end());
  }
  return all;
}

Passage best_passage(std::string_view text, Language language, const std::vector<QueryTerm>& terms,
                     std::size_t max_bytes) {
  const auto marks = marks_of(text, language, terms);
  const std::size_t begin = marks.empty() ? 0 : marks[0].begin;
  Passage passage{begin, character_boundary(text, std::min(text.size(), begin + max_bytes)), {}};
  for (const Mark& mark : marks) {
    if (mark.end <= passage.end) passage.marks.push_back(mark);
  }
  return passage;
}

}  // namespace lotse::analyzers
