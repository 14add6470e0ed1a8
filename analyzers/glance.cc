#include "analyzers/glance.h"

#include <algorithm>

#include "analyzers/normalize.h"

namespace lotse::analyzers {
namespace {

// Gender signs leave at least this many letters before them, so that no key differs earlier.
constexpr std::size_t kLetters = 3;

std::size_t place(std::string_view beginning) {
  std::size_t hash = beginning.size();
  for (const char c : beginning) hash = hash * 67 + static_cast<unsigned char>(c);
  return hash * 2654435761U >> 8;
}

bool is_a_o_u(char c) { return c == 'a' || c == 'o' || c == 'u'; }

// Letters with ae, oe, ue as a, o, u: both ways of writing umlauts look the same.
struct Beginning {
  std::array<char, 5> letters{};
  std::size_t size = 0;
  bool may_be_e_of_umlaut = false;

  void add(char c) {
    if (c == 'e' && may_be_e_of_umlaut) {
      may_be_e_of_umlaut = false;
      return;
    }
    if (size < letters.size()) letters[size++] = c;
    may_be_e_of_umlaut = is_a_o_u(c);
  }
  bool full() const { return size == letters.size(); }
  std::string_view view(std::size_t from) const {
    return {letters.data() + from, std::min(kLetters, size - from)};
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

// The first letters of the word at the beginning of `rest`; kUnknown if they are not of Latin-1.
Step read_beginning(std::string_view rest, Beginning& beginning) {
  for (std::size_t i = 0; i < rest.size() && !beginning.full();) {
    const char c = rest[i];
    if (is_ascii_letter_or_digit(c)) {
      beginning.add(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
      ++i;
    } else if ((c & 0x80) != 0) {
      std::size_t length = 1;
      const Step step = read_wide(rest.substr(i), beginning, length);
      if (step != Step::kOn) return step;
      i += length;
    } else if (passes(c)) {
      // A break inside the word: "Part-⏎nerschaft".
      const std::size_t next = c == '-' ? rest.find_first_not_of(" \t\r\n", i + 1) : i + 1;
      i = std::min(next, rest.size());
    } else {
      return Step::kEnd;
    }
  }
  return Step::kEnd;
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
    // Porter 2 changes the second letter of a few short words (dying, die).
    const bool short_english = term.key == Key::kEnglishStem && term.text.size() <= kLetters;
    const std::string_view known = std::string_view(term.text).substr(0, short_english ? 1 : 64);
    Beginning beginning;
    if (read_beginning(known, beginning) == Step::kUnknown || beginning.size == 0) {
      anything_ |= bits[i];
    } else {
      // A stem or a word* is found by longer words, too.
      add(beginning.view(0), bits[i]);
    }
  }
}

void Glance::add(std::string_view beginning, WordSet bit) {
  places_[place(beginning) % kPlaces] |= bit;
}

WordSet Glance::words_beginning(std::string_view rest) const {
  Beginning beginning;
  if (read_beginning(rest, beginning) == Step::kUnknown) return ~WordSet{0};
  WordSet found = 0;
  const auto look = [&](std::string_view letters) {
    for (std::size_t size = 1; size <= letters.size(); ++size) {
      found |= places_[place(letters.substr(0, size)) % kPlaces];
    }
  };
  if (beginning.size == 0) return 0;
  look(beginning.view(0));
  // German stems lose their ge-.
  if (beginning.size > 2 && beginning.letters[0] == 'g' && beginning.letters[1] == 'e') {
    look(beginning.view(2));
  }
  return found;
}

WordSet Glance::words_in(std::string_view piece) const {
  WordSet found = anything_;
  bool inside = false;
  for (std::size_t i = 0; i < piece.size();) {
    const bool wide = (piece[i] & 0x80) != 0;
    const std::size_t separator = wide ? wide_separator(piece.substr(i)) : 0;
    const bool word = wide ? separator == 0 : is_ascii_letter_or_digit(piece[i]);
    if (word && !inside) found |= words_beginning(piece.substr(i));
    inside = word;
    i += std::max<std::size_t>(separator, 1);
  }
  return found;
}

}  // namespace lotse::analyzers
