#include "analyzers/marks.h"

#include <algorithm>

#include "analyzers/analyzer_table.h"
#include "analyzers/characters.h"

namespace lotse::analyzers {
namespace {

constexpr std::size_t kLongestPiece = 4096;

// Longer marks first where two begin together.
void order(std::vector<Mark>& marks) {
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  std::size_t end = 0;
  std::erase_if(marks, [&](const Mark& mark) {
    if (mark.begin < end) return true;
    end = mark.end;
    return false;
  });
}

std::size_t piece_end(std::string_view text, std::size_t begin, std::size_t end) {
  if (end - begin <= kLongestPiece) return end;
  const std::size_t limit = begin + kLongestPiece;
  const std::size_t blank = text.find_last_of(" \t\r\n", limit);
  if (blank != std::string_view::npos && blank > begin) return blank;
  return character_boundary(text, limit);
}

}  // namespace

TermTable::TermTable(const std::vector<QueryTerm>& terms) : terms_(terms) {
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (terms[i].text.empty()) continue;
    if (terms[i].row != 0) rows_[terms[i].row].insert(terms[i].place);
    if (terms[i].prefix) {
      prefixes_.push_back(i);
    } else {
      whole_.emplace(terms[i].text, i);
    }
  }
}

void TermTable::look_up(const Token& token, std::size_t begin, std::vector<Found>& found) const {
  const auto add = [&](std::size_t term) {
    if (terms_[term].key != token.key) return;
    found.push_back({{begin + token.begin, begin + token.end, term, token.rule}, token.position});
  };
  const auto [first, last] = whole_.equal_range(token.text);
  for (auto known = first; known != last; ++known) add(known->second);
  for (const std::size_t term : prefixes_) {
    if (token.text.starts_with(terms_[term].text)) add(term);
  }
}

// Of words that count in a row each must have all others around it.
bool TermTable::completes_row(const Found& one, const std::vector<Found>& found) const {
  const QueryTerm& term = terms_[one.mark.query_term];
  const auto stands_at = [&](std::uint32_t place) {
    return std::ranges::any_of(found, [&](const Found& other) {
      const QueryTerm& its = terms_[other.mark.query_term];
      return its.row == term.row && its.place == place &&
             other.position + term.place == one.position + place;
    });
  };
  return term.row == 0 || std::ranges::all_of(rows_.at(term.row), stands_at);
}

// A row is marked as one: "[sister cities]".
std::size_t TermTable::end_of_row(const Found& one, const std::vector<Found>& found) const {
  const QueryTerm& term = terms_[one.mark.query_term];
  std::size_t end = one.mark.end;
  for (const Found& other : found) {
    const QueryTerm& its = terms_[other.mark.query_term];
    const bool same = term.row != 0 && its.row == term.row &&
                      other.position + term.place == one.position + its.place;
    if (same) end = std::max(end, other.mark.end);
  }
  return end;
}

std::vector<Mark> TermTable::marks_in(std::string_view text, const Paragraph& piece) const {
  const auto& analyzer = analyzer_for(piece.language, Purpose::kDocument);
  std::vector<Found> found;
  for (const Token& token : analyzer.analyze(text.substr(piece.begin, piece.end - piece.begin))) {
    look_up(token, piece.begin, found);
  }
  std::vector<Mark> marks;
  for (const Found& one : found) {
    if (!completes_row(one, found)) continue;
    marks.push_back(one.mark);
    marks.back().end = end_of_row(one, found);
  }
  order(marks);
  return marks;
}

std::vector<Paragraph> pieces_of(std::string_view text, Language language) {
  std::vector<Paragraph> pieces;
  for (const Paragraph& paragraph : paragraphs_of(text, language)) {
    for (std::size_t begin = paragraph.begin; begin < paragraph.end;) {
      const std::size_t end = piece_end(text, begin, paragraph.end);
      pieces.push_back({begin, end, paragraph.language});
      begin = end;
    }
  }
  return pieces;
}

}  // namespace lotse::analyzers
