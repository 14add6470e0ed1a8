// Which language a word belongs to, as the word lists say: the table of English words
// (lemmas/training/english_*) and the German ones of the compound splitter. A function of the word
// and the tables alone; without tables every word is unknown. All threads.
#pragma once

#include <cstdint>
#include <string_view>

#include "analyzers/word_knowledge.h"

namespace lotse::analyzers {

enum class WordLanguage : std::uint8_t { kUnknown, kGerman, kEnglish, kBoth };

// The word as written. Names are unknown: they belong to no language.
WordLanguage language_of_word(std::string_view word, const WordKnowledge& knowledge);

// Behind a word in the table of English ones: it is a German word, too; it is a frequent German
// word and none of English (und); it is a name.
inline constexpr char kAlsoGermanMark = '+';
inline constexpr char kGermanMark = '-';
inline constexpr char kNameMark = '!';

}  // namespace lotse::analyzers
