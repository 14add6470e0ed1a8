// The words of a question that may be misspelt, with their places in what was typed. Pure.
#pragma once

#include <string>
#include <vector>

#include "server/query/query.h"

namespace lotse::search {

struct QuestionWord {
  std::size_t begin = 0;  // bytes of the question
  std::size_t end = 0;
  std::string text;    // as typed
  std::string folded;  // as the index has it
  std::string within;  // the word with hyphens or signs that it is part of, or itself
};

// Runs of letters in words and phrases that are asked for, each once, in order.
std::vector<QuestionWord> question_words(const std::string& question, const query::Query& query);

}  // namespace lotse::search
