// Where the terms of a query occur among the tokens of a piece of text.
#pragma once

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
  void look_up(const Token& token, std::size_t begin, std::vector<Mark>& marks) const;

  const std::vector<QueryTerm>& terms_;
  std::unordered_multimap<std::string_view, std::size_t> whole_;
  std::vector<std::size_t> prefixes_;
};

// Paragraphs with their languages, long ones cut at blanks: what is analysed in one go.
std::vector<Paragraph> pieces_of(std::string_view text, Language language);

}  // namespace lotse::analyzers
