#include "analyzers/word_language.h"

#include <string>

#include "analyzers/normalize.h"

namespace lotse::analyzers {

WordLanguage language_of_word(std::string_view word, const WordKnowledge& knowledge) {
  if (knowledge.english == nullptr || knowledge.splitter == nullptr) return WordLanguage::kUnknown;
  const std::string known = folded(word);
  const LemmaTable& english = knowledge.english->table();
  const std::string close(1, kWordBegin);
  if (english.knows(known, close)) {
    const bool german = english.knows(known, close + kAlsoGermanMark);
    return german ? WordLanguage::kBoth : WordLanguage::kEnglish;
  }
  if (english.knows(known, close + kNameMark)) return WordLanguage::kUnknown;
  const bool german =
      english.knows(known, close + kGermanMark) || knowledge.splitter->is_word(word);
  return german ? WordLanguage::kGerman : WordLanguage::kUnknown;
}

}  // namespace lotse::analyzers
