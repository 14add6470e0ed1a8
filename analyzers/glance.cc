#include "analyzers/glance.h"

#include <algorithm>

#include "analyzers/characters.h"
#include "analyzers/normalize.h"

namespace lotse::analyzers {
namespace {

// A gender form has at least this many letters before its sign, so that no form differs earlier.
constexpr std::size_t kFew = 3;
constexpr std::size_t kMost = 8;

std::uint32_t with(std::uint32_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 16777619U;  // FNV-1a
}

std::size_t place(std::uint32_t hash) { return (hash ^ hash >> 15) % 4096; }

bool is_a_o_u(char c) { return c == 'a' || c == 'o' || c == 'u'; }

// Letters with ae, oe, ue as a, o, u: both ways of writing umlauts look the same.
struct Beginning {
  std::array<char, kMost + 2> letters{};  // two for ge-
  std::size_t size = 0;
  bool may_be_e_of_umlaut = false;
  bool changes_soon = false;  // a gender sign, or a compound that goes on somewhere else

  void add(char c) {
    if (c == 'e' && may_be_e_of_umlaut) {
      may_be_e_of_umlaut = false;
      return;
    }
    if (size < letters.size()) letters[size++] = c;
    may_be_e_of_umlaut = is_a_o_u(c);
  }
  bool full() const { return size == letters.size(); }
  std::string_view view(std::size_t from, std::size_t most) const {
    return {letters.data() + from, std::min(most, size - from)};
  }
};

bool is_ascii_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Length of the punctuation of several bytes at the beginning of `rest`: × ÷, quotes, dashes,
// bullets, § « » ° and the no-break space; 0 if there is none.
std::size_t wide_separator(std::string_view rest) {
  if (rest.size() < 2) return 0;
  const auto lead = static_cast<unsigned char>(rest[0]);
  const auto next = static_cast<unsigned char>(rest[1]);
  if (lead == 0xC3) return next == 0x97 || next == 0xB7 ? 2 : 0;
  if (lead == 0xC2) {
    return next == 0xA0 || next == 0xA7 || next == 0xAB || next == 0xBB || next == 0xB0 ? 2 : 0;
  }
  if (lead != 0xE2 || next != 0x80 || rest.size() < 3) return 0;
  const auto last = static_cast<unsigned char>(rest[2]);
  return last >= 0x92 && last <= 0xA6 && last != 0x98 && last != 0x99 ? 3 : 0;
}

bool passes(char c) {  // stands inside words without separating them
  return std::string_view("-'`*:_/()").find(c) != std::string_view::npos;
}

enum class Step { kOn, kEnd, kUnknown };

// Length of a character that may stand between words: all punctuation of several bytes is here. 0
// for any other.
std::size_t sign_length(std::string_view rest) {
  const auto lead = static_cast<unsigned char>(rest[0]);
  if (lead == 0xC2) return std::min<std::size_t>(rest.size(), 2);
  if (lead == 0xE2) return std::min<std::size_t>(rest.size(), 3);
  return wide_separator(rest);
}

// Reads one character of more than one byte.
Step read_wide(std::string_view rest, Beginning& beginning, std::size_t& length) {
  if (wide_separator(rest) > 0) return Step::kEnd;
  const auto lead = static_cast<unsigned char>(rest[0]);
  const auto next = static_cast<unsigned char>(rest.size() > 1 ? rest[1] : 0);
  length = 2;
  if (lead == 0xC3 && (next & 0xC0) == 0x80) {
    for (const char c : folded(rest.substr(0, 2))) beginning.add(c);
    return Step::kOn;
  }
  // Soft hyphen and its remains, acute accent, middle dot.
  if (lead == 0xC2 && (next == 0xAC || next == 0xAD || next == 0xB4 || next == 0xB7)) {
    return Step::kOn;
  }
  length = 3;
  const auto last = static_cast<unsigned char>(rest.size() > 2 ? rest[2] : 0);
  const bool inside = last == 0x98 || last == 0x99 || last == 0x90 || last == 0x91;  // ‘ ’ ‐ ‑
  return lead == 0xE2 && next == 0x80 && inside ? Step::kOn : Step::kUnknown;
}

bool is_word_character(std::string_view rest) {
  const CharacterClass kind =
      rest.empty() ? CharacterClass::kSeparator : class_of(character_at(rest, 0).code);
  return kind == CharacterClass::kLetter || kind == CharacterClass::kDigit;
}

// "Städte- und", "(Ober-)": a compound goes on somewhere else.
bool is_ellipsis(std::string_view rest) {
  const Character sign = character_at(rest, 0);
  return (is_hyphen(sign.code) || sign.code == 0x2013) &&
         !is_word_character(rest.substr(sign.length));
}

// Length of the hyphen or dash that begins a word (-satzung); 0 if there is none.
std::size_t leading_hyphen(std::string_view piece, std::size_t at) {
  const Character sign = character_at(piece, at);
  if (!is_hyphen(sign.code) || !is_word_character(piece.substr(at + sign.length))) return 0;
  return sign.length;
}

// "3.5.22" stands for 2022, which no word of it begins with.
bool is_short_date(std::string_view rest) {
  int numbers = 0;
  for (std::size_t i = 0; numbers < 3; ++numbers) {
    const std::size_t end = std::min(rest.find_first_not_of("0123456789", i), rest.size());
    if (end == i || end - i > 2) return false;
    if (numbers < 2 && (end >= rest.size() || rest[end] != '.')) return false;
    i = end + 1;
  }
  return true;
}

// "*innen", "/-in", "Innen": forms of the word may differ from here on.
bool is_gender_ending(std::string_view rest) {
  const std::size_t at = rest.find_first_not_of("*:_/-('");
  if (at == std::string_view::npos || at > 2) return false;
  rest.remove_prefix(at);
  return rest.starts_with("in") || rest.starts_with("In") || rest.starts_with("IN");
}

// The first letters of the word at the beginning of `rest`; kUnknown if they are not of Latin-1.
Step read_beginning(std::string_view rest, Beginning& beginning) {
  for (std::size_t i = 0; i < rest.size() && !beginning.full();) {
    const char c = rest[i];
    if ((c == '-' || c == '\xE2') && is_ellipsis(rest.substr(i))) {
      if (beginning.size < kFew) return Step::kUnknown;
      beginning.changes_soon = true;
    }
    if (is_ascii_letter_or_digit(c)) {
      if (c == 'I' && i > 0) beginning.changes_soon |= is_gender_ending(rest.substr(i));
      beginning.add(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
      ++i;
    } else if ((c & 0x80) != 0) {
      std::size_t length = 1;
      const Step step = read_wide(rest.substr(i), beginning, length);
      if (step != Step::kOn) return step;
      i += length;
      beginning.changes_soon |= is_gender_ending(rest.substr(std::min(i, rest.size())));
    } else if (passes(c)) {
      beginning.changes_soon |= is_gender_ending(rest.substr(i));
      // A break inside the word: "Part-⏎nerschaft".
      const std::size_t next = c == '-' ? rest.find_first_not_of(" \t\r\n", i + 1) : i + 1;
      i = std::min(next, rest.size());
    } else {
      return Step::kEnd;
    }
  }
  return Step::kEnd;
}

std::uint32_t hash_of(std::string_view letters) {
  std::uint32_t hash = 2166136261U;
  for (const char c : letters) hash = with(hash, c);
  return hash;
}

// How many first letters of a term its words surely begin with: stems and base forms may have
// another end (citi, Kunde), and Porter 2 changes the second letter of a few short words (dying,
// die).
std::size_t certain_letters(const QueryTerm& term, std::size_t letters) {
  if (letters <= kFew) return term.key == Key::kEnglishStem ? 1 : letters;
  return std::min(std::max(kFew, letters - 2), kMost);
}

// Everything that stands under one of the beginnings of `letters`.
WordSet found_in(const std::array<WordSet, 4096>& places, std::string_view letters) {
  WordSet found = 0;
  std::uint32_t hash = hash_of({});
  for (const char c : letters) {
    hash = with(hash, c);
    found |= places[place(hash)];
  }
  return found;
}

}  // namespace

std::vector<WordSet> word_bits(const std::vector<QueryTerm>& terms) {
  std::vector<WordSet> bits;
  std::vector<std::string_view> words;
  for (const QueryTerm& term : terms) {
    auto found = std::find(words.begin(), words.end(), term.query_word);
    if (found == words.end()) found = words.insert(words.end(), term.query_word);
    bits.push_back(WordSet{1} << std::min<std::ptrdiff_t>(found - words.begin(), 63));
  }
  return bits;
}

Glance::Glance(const std::vector<QueryTerm>& terms, const std::vector<WordSet>& bits) {
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const QueryTerm& term = terms[i];
    Beginning beginning;
    // The parts of a file number may stand apart: 05185 – 03.
    const std::string_view text = std::string_view(term.text).substr(0, term.text.find('-'));
    const bool meaning = term.text.starts_with("abk:");  // stands in no text as such
    if (meaning || read_beginning(text, beginning) == Step::kUnknown || beginning.size == 0) {
      anything_ |= bits[i];
      continue;
    }
    const std::string_view letters = beginning.view(0, kMost);
    places_[place(hash_of(letters.substr(0, certain_letters(term, beginning.size))))] |= bits[i];
    short_places_[place(hash_of(letters.substr(0, kFew)))] |= bits[i];
  }
}

WordSet Glance::words_beginning(std::string_view rest) const {
  Beginning beginning;
  if (is_short_date(rest)) return ~WordSet{0};
  if (read_beginning(rest, beginning) == Step::kUnknown) return ~WordSet{0};
  WordSet found = found_in(places_, beginning.view(0, kMost));
  // German stems lose their ge-.
  if (beginning.size > 2 && beginning.letters[0] == 'g' && beginning.letters[1] == 'e') {
    found |= found_in(places_, beginning.view(2, kMost));
  }
  if (beginning.changes_soon) found |= found_in(short_places_, beginning.view(0, kFew));
  return found;
}

WordSet Glance::words_in(std::string_view piece) const {
  WordSet found = anything_;
  bool inside = false;
  for (std::size_t i = 0; i < piece.size();) {
    const std::string_view rest = piece.substr(i);
    if (!inside && (rest[0] == '-' || rest[0] == '\xE2') && leading_hyphen(piece, i) > 0) {
      return ~WordSet{0};
    }
    const std::size_t sign = sign_length(rest);
    const bool word = sign == 0 && ((rest[0] & 0x80) != 0 || is_ascii_letter_or_digit(rest[0]));
    const bool symbol = sign > 0 && wide_separator(rest) == 0;  // ’ and what nobody knows
    if ((word || symbol) && !inside) found |= words_beginning(rest);
    inside = word;
    i += std::max<std::size_t>(sign, 1);
  }
  return found;
}

}  // namespace lotse::analyzers
