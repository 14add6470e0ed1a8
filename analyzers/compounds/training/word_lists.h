// The word lists of Debian's packages, each as the text of its file, into a lexicon. Nothing here
// opens a file. One thread.
#pragma once

#include <functional>
#include <string_view>

#include "analyzers/compounds/training/lexicon.h"

namespace lotse::analyzers::training {

// wngerman: one word per line, nouns begin with a capital.
void add_word_list(std::string_view text, Lexicon& lexicon);

// hunspell-de-de-frami, both files in Latin-1.
void add_dictionary(std::string_view words, std::string_view affixes, Lexicon& lexicon);

// Its words, in Latin-1, with their flags.
using TakeWord = std::function<void(std::string_view word, std::string_view flags)>;
void for_each_dictionary_word(std::string_view words, const TakeWord& take);

// trans-de-en: "Stadt {f}; Großstadt {f} | Städte {pl} :: town | towns".
void add_translations(std::string_view text, Lexicon& lexicon);

// Nouns begin with a capital; 0 for abbreviations and the like. In UTF-8.
std::uint8_t class_by_spelling(std::string_view word);

// Running text in UTF-8: counts its words. The translations' own phrases are counted, too.
void count_words(std::string_view text, Lexicon& lexicon);

}  // namespace lotse::analyzers::training
