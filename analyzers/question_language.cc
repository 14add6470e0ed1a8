#include "analyzers/question_language.h"

#include <algorithm>

namespace lotse::analyzers {
namespace {

bool is_asked(const Asking& asking, Key key) {
  if (key == Key::kGermanStem) return asking.german;
  if (key == Key::kGermanPart) return asking.parts;
  return key != Key::kEnglishStem || asking.english;
}

}  // namespace

Asking asking(const QuestionWord& word, WordLanguage question) {
  constexpr Asking kGermanOnly{true, true, false}, kEnglishOnly{false, false, true};
  const WordLanguage language = word.language == WordLanguage::kBoth ? question : word.language;
  if (language == WordLanguage::kGerman) return kGermanOnly;
  if (language == WordLanguage::kEnglish) return kEnglishOnly;
  if (word.language == WordLanguage::kBoth) return {true, word.capital, true};
  return {};
}

WordLanguage language_of_question(const std::vector<QuestionWord>& words) {
  const auto has = [&words](WordLanguage language) {
    return std::any_of(words.begin(), words.end(),
                       [language](const QuestionWord& word) { return word.language == language; });
  };
  const bool german = has(WordLanguage::kGerman), english = has(WordLanguage::kEnglish);
  if (german == english) return WordLanguage::kUnknown;
  return german ? WordLanguage::kGerman : WordLanguage::kEnglish;
}

QuestionWord QuestionLanguage::word_at(std::string_view text, const Form& form) const {
  const std::string_view word = text.substr(form.begin, form.end - form.begin);
  const bool capital = !word.empty() && (word[0] < 'a' || word[0] > 'z');
  return {language_of_word(word, knowledge_), capital};
}

// Parts of words with hyphens are told apart by where they stand.
void QuestionLanguage::apply(Draft& draft) const {
  Forms& forms = draft.forms;
  std::vector<QuestionWord> words;
  for (const Form& form : forms) words.push_back(word_at(draft.text, form));
  const WordLanguage question = language_of_question(words);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    if (is_asked(asking(words[i], question), forms[i].key)) forms[kept++] = forms[i];
  }
  forms.resize(kept);
}

}  // namespace lotse::analyzers
