// What Debian's word lists know of English words: how often they stand in running text, irregular
// inflections (to buy {bought; bought}; child | children; good | better | best) and pairs of
// British and American spelling (colour [Br.]; color [Am.]). Words are small letters a to z; any
// other word is none here. Knows no files. One thread.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace lotse::analyzers::training {

struct EnglishWord {
  std::uint32_t small = 0, capital = 0;  // in English text, by the first letter's case
  std::uint32_t german = 0;              // in German text
  std::uint32_t base = 0;                // as an infinitive, a singular or an adjective
  std::uint32_t verb = 0;                // as an infinitive
};

using WordPairs = std::map<std::pair<std::string, std::string>, std::uint32_t>;  // how often

struct EnglishLists {
  std::map<std::string, EnglishWord> words;
  WordPairs inflections;  // form, lemma
  WordPairs spellings;    // British, American
  std::set<std::string> german_nouns;
};

// trans-de-en: "Kind {n} | Kinder {pl} :: child | children".
void add_english(std::string_view translations, EnglishLists& lists);
// wngerman: one word per line, nouns begin with a capital.
void add_german_nouns(std::string_view word_list, EnglishLists& lists);
// hunspell-de-de-frami, in Latin-1.
void add_declined_nouns(std::string_view dictionary, EnglishLists& lists);

}  // namespace lotse::analyzers::training
