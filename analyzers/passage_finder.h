// best_passage and marks_of for many texts and one question: what they look for is prepared once.
// Immutable: any number of threads may share one.
#pragma once

#include <vector>

#include "analyzers/glance.h"
#include "analyzers/marks.h"
#include "analyzers/passage.h"

namespace lotse::analyzers {

class PassageFinder {
 public:
  explicit PassageFinder(std::vector<QueryTerm> terms);
  PassageFinder(const PassageFinder&) = delete;  // the table refers to the terms
  PassageFinder& operator=(const PassageFinder&) = delete;

  const std::vector<QueryTerm>& terms() const { return terms_; }
  Passage best_passage(std::string_view text, Language language, std::size_t max_bytes = 320) const;
  std::vector<Mark> marks_of(std::string_view text, Language language) const;

 private:
  std::vector<QueryTerm> terms_;
  std::vector<std::size_t> words_;  // of each term
  std::vector<double> rarities_;    // of each word
  TermTable table_;
  Glance glance_;
};

}  // namespace lotse::analyzers
