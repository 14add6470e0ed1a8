#include "analyzers/language_by_words.h"

#include "analyzers/characters.h"
#include "analyzers/word_knowledge.h"
#include "analyzers/word_language.h"

namespace lotse::analyzers {
namespace {

constexpr std::size_t kShort = 240;  // bytes; longer texts have function words

struct Count {
  int german = 0, english = 0;
  int strange = 0;  // words in small letters that no list knows: perhaps a third language
  int names = 0;    // unknown words with a capital
};

void count_word(std::string_view word, bool capital, Count& count) {
  if (word.size() < 3) return;
  switch (language_of_word(word, word_knowledge())) {
    case WordLanguage::kGerman:
      ++count.german;
      break;
    case WordLanguage::kEnglish:
      ++count.english;
      break;
    case WordLanguage::kBoth:
      break;
    case WordLanguage::kUnknown:
      ++(capital ? count.names : count.strange);
      break;
  }
}

Count words_of(std::string_view text) {
  Count count;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size();) {
    const bool inside = i < text.size();
    const Character c = inside ? character_at(text, i) : Character{};
    const bool letter = inside && (class_of(c.code) == CharacterClass::kLetter ||
                                   class_of(c.code) == CharacterClass::kMark);
    if (!letter) {
      if (i > begin) {
        const bool capital = text[begin] < 'a' || text[begin] > 'z';
        count_word(text.substr(begin, i - begin), capital, count);
      }
      begin = i + (inside ? c.length : 1);
    }
    i += inside ? c.length : 1;
  }
  return count;
}

}  // namespace

std::optional<Language> language_by_words(std::string_view text) {
  if (text.size() > kShort) return std::nullopt;
  const Count count = words_of(text);
  const bool german = count.german > count.english;
  const int more = german ? count.german : count.english;
  const int fewer = german ? count.english : count.german;
  if (more == 0 || fewer * 3 > more || count.strange * 2 > more) return std::nullopt;
  if (german) return Language::kGerman;
  // French shares many words with English, and so do names (Novi Sad).
  const bool outnumbered = count.names + count.strange >= more;
  return outnumbered ? std::nullopt : std::optional(Language::kEnglish);
}

}  // namespace lotse::analyzers
