// Where the terms of a query occur among the tokens of a piece of text.
#pragma once

#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/passage.h"

namespace lotse::analyzers {

// The terms, ready for looking them up. Refers to `terms`.
class TermTable {
 public:
  explicit TermTable(const std::vector<QueryTerm>& terms);

  // Marks in text[piece), in order, not overlapping; of two at one place the longer one, then that
  // of the exact word.
  std::vector<Mark> marks_in(std::string_view text, const Paragraph& piece) const;

 private:
  // A mark, and which word of the piece it marks.
  struct Found {
    Mark mark;
    std::uint32_t position;
  };
  void look_up(const Token& token, std::size_t begin, std::vector<Found>& found) const;
  std::size_t end_of_row(const Found& one, const std::vector<Found>& found) const;
  bool completes_row(const Found& one, const std::vector<Found>& found) const;

  const std::vector<QueryTerm>& terms_;
  std::unordered_multimap<std::string_view, std::size_t> whole_;
  std::vector<std::size_t> prefixes_;
  std::map<std::uint32_t, std::set<std::uint32_t>> rows_;  // places of each row
};

// Paragraphs with their languages, long ones cut at blanks: what is analysed in one go.
std::vector<Paragraph> pieces_of(std::string_view text, Language language);

}  // namespace lotse::analyzers
