// Chooses the two sentences that together say most of a question. Analyses as few as it can.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analyzers/candidates.h"
#include "analyzers/marks.h"

namespace lotse::analyzers {

// What is looked for: terms with their words, words with their rarity.
struct Question {
  const std::vector<QueryTerm>& terms;
  const TermTable& table;
  const std::vector<std::size_t>& words;  // of each term
  const std::vector<double>& rarities;    // of each word
};

struct Chosen {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<Mark> marks;
  std::vector<float> strengths;  // of each word in it
};

class Choice {
 public:
  Choice(std::string_view text, Language language, const std::vector<Paragraph>& paragraphs,
         std::vector<Candidate> candidates, const Question& question);

  // The sentence that adds most to what is `covered` already; none if nothing would be added.
  std::optional<Chosen> best(const std::vector<float>& covered);
  // A neighbour of `chosen` that says almost as much beside it as `other` does, if there is one.
  std::optional<Chosen> neighbour(const Chosen& chosen, const Chosen& other);
  // Marks of any stretch of a paragraph.
  std::vector<Mark> marks_in(std::size_t paragraph, std::size_t begin, std::size_t end) const;

 private:
  enum class Known { kGuessed, kJudged, kAnalysed };
  struct Entry {
    Candidate candidate;
    Known known = Known::kGuessed;
    double quality = 1;
    std::vector<Mark> marks;
  };
  double gain(const Entry& entry, const std::vector<float>& covered) const;
  static Chosen chosen(const Entry& entry);
  void look_closer(Entry& entry);
  bool is_repeated(const Candidate& candidate) const;

  std::string_view text_;
  Language language_;
  const std::vector<Paragraph>& paragraphs_;
  const Question& question_;
  std::vector<Entry> entries_;
  std::size_t analysed_ = 0;  // bytes
  double most_gain_ = 0;
};

}  // namespace lotse::analyzers
