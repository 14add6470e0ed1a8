#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/tagging/goal_list.h"

namespace lotse::tagging {
namespace {

using namespace std::string_view_literals;
using Words = std::array<std::string_view, 17>;

constexpr Words kGerman = {"eins"sv,     "zwei"sv,    "drei"sv,     "vier"sv,     "funf"sv,
                           "sechs"sv,    "sieben"sv,  "acht"sv,     "neun"sv,     "zehn"sv,
                           "elf"sv,      "zwolf"sv,   "dreizehn"sv, "vierzehn"sv, "funfzehn"sv,
                           "sechzehn"sv, "siebzehn"sv};
constexpr Words kEnglish = {"one"sv,     "two"sv,      "three"sv,    "four"sv,     "five"sv,
                            "six"sv,     "seven"sv,    "eight"sv,    "nine"sv,     "ten"sv,
                            "eleven"sv,  "twelve"sv,   "thirteen"sv, "fourteen"sv, "fifteen"sv,
                            "sixteen"sv, "seventeen"sv};
constexpr Words kGermanOrdinals = {
    "erst"sv,      "zweit"sv,     "dritt"sv,     "viert"sv,     "funft"sv,    "sechst"sv,
    "siebt"sv,     "acht"sv,      "neunt"sv,     "zehnt"sv,     "elft"sv,     "zwolft"sv,
    "dreizehnt"sv, "vierzehnt"sv, "funfzehnt"sv, "sechzehnt"sv, "siebzehnt"sv};
constexpr Words kEnglishOrdinals = {
    "first"sv,      "second"sv,     "third"sv,     "fourth"sv,    "fifth"sv,      "sixth"sv,
    "seventh"sv,    "eighth"sv,     "ninth"sv,     "tenth"sv,     "eleventh"sv,   "twelfth"sv,
    "thirteenth"sv, "fourteenth"sv, "fifteenth"sv, "sixteenth"sv, "seventeenth"sv};

int index_in(const Words& list, std::string_view word) {
  for (std::size_t i = 0; i < list.size(); ++i)
    if (list[i] == word) return static_cast<int>(i) + 1;
  return 0;
}

}  // namespace

int goal_number(std::string_view word) {
  if (word.empty() || word.size() > 2) return 0;
  int value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return 0;
    value = value * 10 + (c - '0');
  }
  return value <= 17 ? value : 0;
}

int goal_number_in_words(std::string_view word) {
  const int german = index_in(kGerman, word);
  return german > 0 ? german : index_in(kEnglish, word);
}

int goal_ordinal(std::string_view word) {
  if (const auto end = word.size() - std::min<std::size_t>(word.size(), 2);
      word.size() > 2 && (word.substr(end) == "th" || word.substr(end) == "rd"))
    if (const int number = goal_number(word.substr(0, end)); number > 2) return number;
  int number = index_in(kEnglishOrdinals, word);
  for (const std::string_view ending : {"e"sv, "en"sv, "es"sv, "er"sv, "em"sv})
    if (number == 0 && word.ends_with(ending))
      number = index_in(kGermanOrdinals, word.substr(0, word.size() - ending.size()));
  return number > 2 ? number : 0;
}

}  // namespace lotse::tagging
