// A question's word asks in the languages it can be of: "potato" for no German stem and no German
// part, "Rente" for no English stem. Words of both languages (rate, Art) go by the other words of
// the question; they ask for German parts only where the question is German or they stand
// capitalised. Names and other unknown words ask for all. Last of a question's filters.
#pragma once

#include <vector>

#include "analyzers/token_filter.h"
#include "analyzers/word_language.h"

namespace lotse::analyzers {

// What a word of a question may ask for beside itself.
struct Asking {
  bool german = true, parts = true, english = true;

  bool operator==(const Asking&) const = default;
};

struct QuestionWord {
  WordLanguage language = WordLanguage::kUnknown;
  bool capital = false;
};

Asking asking(const QuestionWord& word, WordLanguage question);

// The one language of the words that are of one only; kUnknown where there are none, or of both.
WordLanguage language_of_question(const std::vector<QuestionWord>& words);

class QuestionLanguage : public TokenFilter {
 public:
  explicit QuestionLanguage(const WordKnowledge& knowledge) : knowledge_(knowledge) {}
  void apply(Draft& draft) const override;

 private:
  QuestionWord word_at(std::string_view text, const Form& form) const;

  WordKnowledge knowledge_;
};

}  // namespace lotse::analyzers
