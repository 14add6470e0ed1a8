#include "analyzers/head_finder.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/characters.h"
#include "analyzers/normalize.h"

namespace lotse::analyzers {
namespace {

constexpr std::size_t kShortest = 3;  // letters of either side: Rat, Amt, Tag
constexpr std::size_t kLongest = 48;  // a longer word is no word
constexpr std::size_t kMostHeads = 12;

// Consonants with which a German word may begin.
constexpr auto kOnsets = std::to_array<std::string_view>(
    {"",    "b",    "bl",   "br",   "c",    "ch",   "chr", "cl", "cr",  "d",   "dr", "f",
     "fl",  "fr",   "g",    "gl",   "gn",   "gr",   "h",   "j",  "k",   "kl",  "kn", "kr",
     "l",   "m",    "n",    "p",    "pf",   "pfl",  "ph",  "pl", "pr",  "qu",  "r",  "s",
     "sch", "schl", "schm", "schn", "schr", "schw", "sk",  "sp", "spl", "spr", "st", "str",
     "t",   "th",   "tr",   "v",    "w",    "wr",   "z",   "zw"});

// Consonants with which one may end, linking s included; pairs, of longer rows the last two.
constexpr auto kCodas = std::to_array<std::string_view>(
    {"",   "v",  "gd", "mb", "rv", "b",  "c",  "d",  "f",  "g",  "h",  "k",  "l",  "m",  "n",  "p",
     "r",  "s",  "t",  "x",  "z",  "bs", "ch", "ck", "cs", "ct", "ds", "dt", "ff", "fs", "ft", "gs",
     "hl", "hm", "hn", "hr", "hs", "ht", "kk", "ks", "kt", "lb", "ld", "lf", "lg", "lk", "ll", "lm",
     "ln", "lp", "ls", "lt", "lz", "md", "mm", "mp", "ms", "mt", "nd", "nf", "ng", "nk", "nn", "ns",
     "nt", "nz", "pf", "pp", "ps", "pt", "rb", "rd", "rf", "rg", "rk", "rl", "rm", "rn", "rp", "rr",
     "rs", "rt", "rz", "sk", "sp", "ss", "st", "th", "ts", "tt", "tz", "xt", "zt", "zz"});

// What only looks like a head: endings of words.
constexpr auto kNoHeads = std::to_array<std::string_view>(
    {"ung",    "ungen",  "heit",   "heiten", "keit",   "keiten", "schaft", "schaften", "ion",
     "ionen",  "tion",   "tionen", "sion",   "lich",   "liche",  "lichen", "licher",   "lung",
     "lungen", "rung",   "rungen", "nung",   "nungen", "tung",   "tungen", "dung",     "dungen",
     "gung",   "gungen", "innen",  "ismus",  "sten",   "ten",    "sen",    "nen",      "ren",
     "len",    "den",    "gen",    "ben",    "men",    "ter",    "ner",    "ler",      "ger",
     "der",    "ber",    "ker",    "tern",   "nern",   "lern",   "tes",    "nes",      "les",
     "des",    "ges",    "isch",   "ische",  "ischen", "tisch",  "tische", "tischen",  "ende",
     "enden",  "tet",    "nisse",  "nis"});

struct Letter {
  char folded;
  std::size_t at;  // byte in the word
};

std::vector<Letter> letters_of(std::string_view word) {
  std::vector<Letter> letters;
  for (std::size_t i = 0; i < word.size() && letters.size() <= kLongest;) {
    const std::size_t length = character_at(word, i).length;
    const std::string letter = folded(word.substr(i, length));
    if (!letter.empty()) letters.push_back({letter[0], i});
    i += length;
  }
  return letters;
}

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

bool holds(const auto& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

// Two vowels that are one sound; ee may be two (Messe|eröffnung).
bool is_diphthong(std::string_view pair) {
  return holds(std::to_array<std::string_view>({"ei", "ie", "au", "eu", "ai"}), pair);
}

bool may_begin(std::string_view head) {
  const std::size_t vowel = head.find_first_of("aeiouy");
  if (vowel == std::string_view::npos || holds(kNoHeads, head)) return false;
  return holds(kOnsets, head.substr(0, head.starts_with("qu") ? 2 : vowel));
}

// Two letters that stand before verbs and nouns: Ab|gabe, Um|bau.
bool is_short_modifier(std::string_view modifier) {
  return holds(std::to_array<std::string_view>({"ab", "an", "be", "er", "in", "um", "zu"}),
               modifier);
}

bool may_end(std::string_view modifier) {
  if (modifier.size() < kShortest) return is_short_modifier(modifier);
  const std::size_t vowel = modifier.find_last_of("aeiouy");
  if (vowel == std::string_view::npos) return false;
  const std::string_view coda = modifier.substr(vowel + 1);
  return coda.size() <= 4 && holds(kCodas, coda.size() > 2 ? coda.substr(coda.size() - 2) : coda);
}

bool is_boundary(std::string_view word, std::size_t at) {
  const bool vowels = is_vowel(word[at - 1]) && is_vowel(word[at]);
  if (vowels && is_diphthong(word.substr(at - 1, 2))) return false;
  if (word.substr(at - 1, 3) == "sch" || word.substr(at - 1, 2) == "ch" ||
      word.substr(at - 1, 2) == "ck")
    return false;
  return may_end(word.substr(0, at)) && may_begin(word.substr(at));
}

}  // namespace

std::vector<std::size_t> PlausibleHeads::heads(std::string_view word) const {
  const auto letters = letters_of(word);
  if (letters.size() > kLongest) return {};
  std::string plain;
  for (const Letter& letter : letters) plain += letter.folded;
  std::vector<std::size_t> found;
  for (std::size_t at = 2; at + kShortest <= plain.size(); ++at) {
    if (is_boundary(plain, at)) found.push_back(letters[at].at);
  }
  // Of too many the later ones: heads are shorter than what stands before them.
  if (found.size() > kMostHeads) found.erase(found.begin(), found.end() - kMostHeads);
  return found;
}

std::vector<std::size_t> SplitterHeads::heads(std::string_view word) const {
  std::vector<std::size_t> found;
  for (const Part& part : splitter_.split(word)) {
    if (!part.nested && part.begin > 0) found.push_back(part.begin);
  }
  return found.empty() ? PlausibleHeads().heads(word) : found;
}

}  // namespace lotse::analyzers
