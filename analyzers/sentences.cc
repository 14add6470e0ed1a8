#include "analyzers/sentences.h"

#include <algorithm>
#include <array>

#include "analyzers/characters.h"

namespace lotse::analyzers {
namespace {

constexpr std::string_view kBlanks = " \t\r\n\f\v";
constexpr std::string_view kDigits = "0123456789";

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_small(c) || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::ranges::find(words, word) != words.end();
}

// What stands before names and numbers: no sentence ends in it.
constexpr auto kOpen = std::to_array<std::string_view>(
    {"Nr",      "nr",    "Nrn",    "Dr",   "Prof",  "Abs",  "Art",  "ca",      "bzw", "vgl",
     "Vgl",     "St",    "Mr",     "Ms",   "Mrs",   "inkl", "incl", "einschl", "gez", "Ziff",
     "Ziffn",   "Tel",   "sog",    "Dipl", "Ing",   "Hr",   "Frh",  "Bd",      "Kap", "Anm",
     "Aufl",    "Hrsg",  "evtl",   "ggf",  "gem",   "lt",   "mind", "ehem",    "geb", "verst",
     "bes",     "insb",  "insbes", "zzgl", "abzgl", "exkl", "Lfd",  "lfd",     "Mag", "Rev",
     "Gen",     "Sen",   "Gov",    "Sec",  "Fig",   "vs",   "cf",   "approx",  "Jan", "Feb",
     "Mär",     "Apr",   "Jun",    "Jul",  "Aug",   "Sep",  "Sept", "Okt",     "Oct", "Nov",
     "Dez",     "Dec",   "Az",     "Ds",   "Drs",   "Vol",  "Ref",  "stellv",  "Stv", "stv",
     "öffentl", "städt", "Städt",  "allg"});

// What may end a sentence, and stands more often inside one.
constexpr auto kEither = std::to_array<std::string_view>(
    {"Mio", "Mrd", "Tsd", "usw",  "etc", "Jh", "Jhd", "Chr", "Str", "str", "Std",
     "Co",  "Inc", "Ltd", "Corp", "Min", "Pl", "Jr",  "al",  "ff",  "f",   "No",
     "no",  "Fr",  "Mo",  "Di",   "Mi",  "Do", "Sa",  "max", "min", "pp",  "sen"});

// Words that, with a capital, mostly begin a sentence.
constexpr auto kStarters = std::to_array<std::string_view>(
    {"Der",   "Die",   "Das",    "Den",   "Dem",  "Des",   "Ein",   "Eine",   "Einen",  "Einem",
     "Es",    "Er",    "Sie",    "Wir",   "Ich",  "Dies",  "Diese", "Dieser", "Dieses", "Dazu",
     "Dabei", "Damit", "Danach", "Dafür", "Dort", "Hier",  "Im",    "In",     "Am",     "An",
     "Auf",   "Aus",   "Bei",    "Beim",  "Mit",  "Nach",  "Seit",  "Für",    "Zum",    "Zur",
     "Zu",    "Von",   "Vom",    "Über",  "Um",   "Unter", "Auch",  "Aber",   "Und",    "Als",
     "Wenn",  "Weil",  "Da",     "Doch",  "So",   "Nicht", "Nun",   "Alle",   "Jede",   "The",
     "This",  "That",  "These",  "It",    "He",   "She",   "We",    "They",   "A",      "On",
     "At",    "For",   "With",   "As",    "But",  "And",   "Its",   "Their",  "Our"});

// Letters with a full stop that may end a sentence: "der Verein e. V.", "at 5 p.m."
constexpr auto kLastLetters = std::to_array<std::string_view>({"V", "m", "S", "K"});

std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_letter(text[end])) ++end;
  return text.substr(at, end - at);
}

// Past closing quotes and brackets after the sentence's sign.
std::size_t past_closers(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (std::string_view("\")]'").find(text[at]) != std::string_view::npos) {
      ++at;
    } else if (text.substr(at).starts_with("\xE2\x80") && at + 2 < text.size() &&
               std::string_view("\x98\x99\x9C\x9D\xB9\xBA").find(text[at + 2]) !=
                   std::string_view::npos) {
      at += 3;
    } else if (text.substr(at).starts_with("\xC2\xAB") || text.substr(at).starts_with("\xC2\xBB")) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

// Small letters of Latin-1: ä to ÿ.
bool begins_small(std::string_view rest) {
  if (rest.empty()) return false;
  if (is_small(rest[0])) return true;
  return rest.size() > 1 && rest[0] == '\xC3' && static_cast<unsigned char>(rest[1]) >= 0x9F;
}

bool begins_sentence(std::string_view rest) { return is_one_of(word_at(rest, 0), kStarters); }

// "3. Mai", "die 14. Sitzung", "1. Die Verwaltung", but not "am 3. Die Verwaltung". A number is
// last where the next sentence begins by its word.
bool number_ends(std::string_view before, std::string_view number, std::string_view rest) {
  if (number.size() > 2) return true;
  const std::size_t last = before.find_last_not_of(kBlanks);
  const bool first_word = last == std::string_view::npos;
  return !first_word && begins_sentence(rest);
}

// Does the full stop after `sentence` end it, with `rest` after the blanks?
bool stop_ends(std::string_view sentence, std::string_view rest) {
  std::size_t begin = sentence.size();
  while (begin > 0 && (is_letter(sentence[begin - 1]) || is_digit(sentence[begin - 1]))) --begin;
  const std::string_view word = sentence.substr(begin);
  if (word.empty()) return true;
  if (word.find_first_not_of(kDigits) == std::string_view::npos) {
    const bool decimal = begin > 0 && (sentence[begin - 1] == '.' || sentence[begin - 1] == ',');
    return decimal || number_ends(sentence.substr(0, begin), word, rest);
  }
  if (word.size() == 1) {
    return is_one_of(word, kLastLetters) && begin > 0 && begins_sentence(rest);
  }
  if (is_one_of(word, kOpen)) return false;
  if (is_one_of(word, kEither)) return begins_sentence(rest);
  return true;
}

// "- ", "• ", "a) " at the beginning of a line.
bool begins_item(std::string_view line) {
  if (line.size() < 3) return false;
  if (std::string_view("-*+").find(line[0]) != std::string_view::npos) return line[1] == ' ';
  if (line.starts_with("•") || line.starts_with("– ") || line.starts_with("▪")) return true;
  const std::size_t mark = line.find_first_not_of(kDigits);
  if (mark == 0) return is_small(line[0]) && line[1] == ')' && line[2] == ' ';
  return mark <= 2 && line.size() > mark + 1 && (line[mark] == '.' || line[mark] == ')') &&
         line[mark + 1] == ' ';
}

bool ends_sentence(std::string_view text, std::size_t begin, std::size_t sign, std::size_t next) {
  const std::string_view rest = text.substr(next);
  if (begins_small(rest)) return false;
  return text[sign] != '.' || stop_ends(text.substr(begin, sign - begin), rest);
}

std::size_t past_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

}  // namespace

std::vector<std::size_t> sentence_bounds(std::string_view text) {
  std::vector<std::size_t> bounds = {0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    std::size_t next = text.size();
    if (c == '.' || c == '!' || c == '?') {
      const std::size_t end = past_closers(text, i + 1);
      if (end >= text.size() || !is_blank(text[end])) continue;
      next = past_blanks(text, end);
      if (next < text.size() && ends_sentence(text, bounds.back(), i, next)) {
        bounds.push_back(next);
        i = next - 1;
      }
    } else if (c == '\n') {
      next = past_blanks(text, i);
      if (next < text.size() && next > bounds.back() && begins_item(text.substr(next, 8)) &&
          !text.substr(bounds.back(), i - bounds.back()).ends_with('-')) {
        bounds.push_back(next);
      }
    }
  }
  if (!text.empty()) bounds.push_back(text.size());
  return bounds;
}

}  // namespace lotse::analyzers
