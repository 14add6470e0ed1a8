// Sentences of a text in which words of a question may stand, by a glance: what the best passage is
// chosen from. Analyses nothing; for one choice.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/glance.h"
#include "analyzers/language.h"

namespace lotse::analyzers {

struct Candidate {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t paragraph = 0;
  double place = 1;  // near the beginning and under a heading with words of the question: above 1
  std::vector<float> strengths;  // by word: at best, later as found
};

// In the order of the text. Stretches without an end, lists for one, are cut at about 400 bytes.
std::vector<Candidate> candidates_of(std::string_view text,
                                     const std::vector<Paragraph>& paragraphs, const Glance& glance,
                                     std::size_t words);

// Sentences of one paragraph, as candidates are cut: their begins, and its end.
std::vector<std::size_t> stretches_of(std::string_view text, const Paragraph& paragraph);

}  // namespace lotse::analyzers
