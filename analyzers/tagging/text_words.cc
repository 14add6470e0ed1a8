#include "analyzers/tagging/text_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <limits>

#include "analyzers/characters.h"
#include "analyzers/normalize.h"

namespace lotse::tagging {
namespace {

using analyzers::Character;
using analyzers::character_at;
using analyzers::CharacterClass;
using analyzers::class_of;

constexpr auto kNowhere = std::string_view::npos;

bool is_one_of(std::string_view word, const auto& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// A dot behind these ends no sentence; nor behind numbers and single letters.
constexpr std::array<std::string_view, 44> kAbbreviations = {
    "nr",   "dr",   "prof", "st",   "str",   "bzw", "ca",   "abs",  "art", "vgl",  "ggf",
    "inkl", "evtl", "mr",   "mrs",  "ms",    "no",  "vol",  "jan",  "feb", "aug",  "sept",
    "sep",  "okt",  "oct",  "nov",  "dez",   "dec", "mio",  "mrd",  "tel", "gem",  "lt",
    "hr",   "fr",   "sog",  "zzgl", "abzgl", "lfd", "ziff", "dipl", "ing", "bspw", "rd"};

bool is_number(std::string_view word) {
  return !word.empty() &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool dot_ends_sentence(std::string_view previous) {
  return previous.size() > 1 && !is_number(previous) && !is_one_of(previous, kAbbreviations);
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// A blank line, a form feed, or a line that begins with a bullet.
bool has_paragraph_break(std::string_view between) {
  for (std::size_t i = between.find_first_of("\n\f"); i < between.size();
       i = between.find_first_of("\n\f", i + 1)) {
    if (between[i] == '\f') return true;
    std::size_t next = i + 1;
    while (next < between.size() && is_blank(between[next])) ++next;
    if (next >= between.size()) continue;
    if (between[next] == '\n') return true;
    const bool bullet = between[next] == '-' || between[next] == '*' || between[next] == '#' ||
                        between.substr(next).starts_with("•") ||
                        between.substr(next).starts_with("–");
    if (bullet && next + 1 < between.size()) return true;
  }
  return false;
}

bool has_sentence_end(std::string_view between, std::string_view previous, bool next_is_small) {
  if (between.find("。") != kNowhere || between.find("！") != kNowhere ||
      between.find("？") != kNowhere)
    return true;
  const std::size_t end = between.find_first_of(".!?");
  if (end == kNowhere || next_is_small) return false;
  if (between.find_first_of(" \t\r\n", end) == kNowhere) return false;
  return between[end] != '.' || dot_ends_sentence(previous);
}

Gap gap_of(std::string_view between) {
  if (between.empty()) return Gap::kNone;
  if (between == "-" || between == "‐" || between == "‑") return Gap::kHyphen;
  bool space_only = true;
  for (std::size_t i = 0; i < between.size();) {
    const Character c = character_at(between, i);
    i += c.length;
    if (c.code == ' ' || c.code == '\n' || c.code == '\t' || c.code == '\r' || c.code == 0xA0 ||
        c.code == 0x202F || c.code == 0x2009 || class_of(c.code) == CharacterClass::kIgnorable)
      continue;
    space_only = false;
    const bool light = c.code == '/' || c.code == '.' || c.code == '&' || c.code == '*' ||
                       c.code == ':' || c.code == '_' || c.code == '+' ||
                       analyzers::is_hyphen(c.code);
    if (!light || (c.code == ':' && between.size() > 1)) return Gap::kLoose;
  }
  return space_only ? Gap::kSpace : Gap::kTight;
}

bool is_letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && class_of(character_at(text, at).code) == CharacterClass::kLetter;
}

// Where the word goes on behind a hyphen at a line end, 0 if it does not: the next line begins with
// a small letter, and not with "und", "oder", ... ("Städte-⏎und Projektpartnerschaften").
std::size_t joined_at(std::string_view text, std::size_t at) {
  if (!analyzers::is_hyphen(character_at(text, at).code)) return 0;
  std::size_t i = at + character_at(text, at).length;
  while (i < text.size() && is_blank(text[i])) ++i;
  if (i >= text.size() || text[i] != '\n') return 0;
  ++i;
  while (i < text.size() && is_blank(text[i])) ++i;
  if (!is_letter_at(text, i) || u_islower(static_cast<UChar32>(character_at(text, i).code)) == 0)
    return 0;
  std::size_t end = i;
  while (is_letter_at(text, end)) end += character_at(text, end).length;
  static constexpr std::array<std::string_view, 8> kConjunctions = {"und", "oder", "bzw", "sowie",
                                                                    "and", "or",   "als", "wie"};
  return is_one_of(text.substr(i, end - i), kConjunctions) ? 0 : i;
}

struct Extent {
  std::size_t end = 0;   // behind the last letter or digit
  std::size_t next = 0;  // where to go on reading
  bool joined = false;
};

bool is_ascii_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Behind the ASCII letters and digits from `at` on: most words are nothing else.
std::size_t ascii_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_ascii_word(text[at])) ++at;
  return at;
}

// The word that begins at `at` with a letter or digit.
Extent word_at(std::string_view text, std::size_t at) {
  Extent word;
  const std::size_t plain = ascii_end(text, at);
  if (plain > at && (plain == text.size() || text[plain] == ' ')) return {plain, plain, false};
  for (std::size_t i = at; i < text.size();) {
    const Character c = character_at(text, i);
    if (i > at && analyzers::needs_dictionary(c.code)) break;
    const CharacterClass kind = class_of(c.code);
    const bool letter = kind == CharacterClass::kLetter || kind == CharacterClass::kDigit;
    if (kind == CharacterClass::kSeparator) {
      const std::size_t next = joined_at(text, i);
      if (next == 0) break;
      word.joined = true;
      i = next;
      continue;
    }
    if (kind == CharacterClass::kApostrophe && !is_letter_at(text, i + c.length)) break;
    i += c.length;
    word.next = i;
    if (letter || kind == CharacterClass::kMark) word.end = i;
    if (i == at + c.length && analyzers::needs_dictionary(c.code)) break;
  }
  return word;
}

std::string without_line_breaks(std::string_view raw) {
  std::string out;
  for (std::size_t i = 0; i < raw.size();) {
    const std::size_t next = joined_at(raw, i);
    if (next > 0) {
      i = next;
      continue;
    }
    const std::size_t length = character_at(raw, i).length;
    out += raw.substr(i, length);
    i += length;
  }
  return out;
}

bool is_cased_small(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  return u_islower(static_cast<UChar32>(c)) != 0;
}

bool all_capital(std::string_view raw) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < raw.size();) {
    const Character c = character_at(raw, i);
    i += c.length;
    if (is_cased_small(c.code)) return false;
    letters += class_of(c.code) == CharacterClass::kLetter ? 1 : 0;
  }
  return letters > 1;
}

}  // namespace

TextWords::TextWords(std::string_view text)
    : text_(text.substr(0, std::numeric_limits<std::uint32_t>::max() / 4)) {
  words_.reserve(text_.size() / 6);
  folded_.reserve(text_.size());
  for (std::size_t i = 0; i < text_.size();) {
    if (text_[i] == ' ') {
      ++i;
      continue;
    }
    const Character c = character_at(text_, i);
    const CharacterClass kind = class_of(c.code);
    if (kind != CharacterClass::kLetter && kind != CharacterClass::kDigit) {
      i += c.length;
      continue;
    }
    const Extent word = word_at(text_, i);
    add(i, word.end, word.joined);
    i = word.next;
  }
}

void TextWords::add(std::size_t begin, std::size_t end, bool joined) {
  const std::string_view raw = text_.substr(begin, end - begin);
  const std::string form =
      joined ? analyzers::folded(without_line_breaks(raw)) : analyzers::folded(raw);
  if (form.empty()) return;
  Word word;
  word.begin = static_cast<std::uint32_t>(begin);
  word.end = static_cast<std::uint32_t>(end);
  word.folded_at = static_cast<std::uint32_t>(folded_.size());
  word.folded_size = static_cast<std::uint16_t>(form.size());
  word.capital = !is_cased_small(character_at(raw, 0).code);
  word.all_caps = word.capital && all_capital(raw);
  if (!words_.empty()) {
    const std::string_view between = text_.substr(words_.back().end, begin - words_.back().end);
    const bool plain = between == " ";
    const bool ends = !plain && (has_paragraph_break(between) ||
                                 has_sentence_end(between, folded(size() - 1), !word.capital));
    word.gap = plain ? Gap::kSpace : ends ? Gap::kBreak : gap_of(between);
    sentence_ += ends ? 1 : 0;
  }
  word.sentence = sentence_;
  folded_ += form;
  words_.push_back(word);
}

std::string_view TextWords::before(std::size_t i) const {
  const std::size_t from = i == 0 ? 0 : words_[i - 1].end;
  return text_.substr(from, words_[i].begin - from);
}

std::string_view TextWords::after(std::size_t i) const {
  const std::size_t to = i + 1 < words_.size() ? words_[i + 1].begin : text_.size();
  return text_.substr(words_[i].end, to - words_[i].end);
}

std::vector<std::string> folded_words(std::string_view phrase) {
  const TextWords words(phrase);
  std::vector<std::string> all;
  for (std::size_t i = 0; i < words.size(); ++i) all.emplace_back(words.folded(i));
  return all;
}

}  // namespace lotse::tagging
