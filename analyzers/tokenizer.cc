#include "analyzers/tokenizer.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <array>
#include <memory>
#include <stdexcept>

#include "analyzers/characters.h"

namespace lotse::analyzers {
namespace {

icu::BreakIterator& word_breaks() {
  thread_local const std::unique_ptr<icu::BreakIterator> breaks = [] {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), error));
    if (U_FAILURE(error)) {
      throw std::runtime_error(std::string("ICU word break rules: ") + u_errorName(error));
    }
    return made;
  }();
  return *breaks;
}

struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;  // after the last letter, digit or mark
  bool dictionary = false;
  bool plain = false;  // as in Form
};

void add_token(std::string_view text, std::size_t begin, std::size_t end, Forms& out) {
  out.emplace_back(text.substr(begin, end - begin), Key::kExact, Rule::kWord,
                   static_cast<std::uint32_t>(out.size()), static_cast<std::uint32_t>(begin),
                   static_cast<std::uint32_t>(end));
}

void add_dictionary_words(std::string_view text, const Run& run, Forms& out) {
  UErrorCode error = U_ZERO_ERROR;
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data() + run.begin, static_cast<std::int64_t>(run.end - run.begin),
                 &error);
  icu::BreakIterator& breaks = word_breaks();
  breaks.setText(&utext, error);
  if (U_FAILURE(error)) {
    add_token(text, run.begin, run.end, out);
  } else {
    std::int32_t from = breaks.first();
    for (std::int32_t to = breaks.next(); to != icu::BreakIterator::DONE; to = breaks.next()) {
      if (breaks.getRuleStatus() >= UBRK_WORD_NONE_LIMIT) {
        add_token(text, run.begin + static_cast<std::size_t>(from),
                  run.begin + static_cast<std::size_t>(to), out);
      }
      from = to;
    }
  }
  utext_close(&utext);
}

bool letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && class_of(character_at(text, at).code) == CharacterClass::kLetter;
}

// What a byte says without a look at the character it belongs to.
enum class Byte : std::uint8_t {
  kSeparator,  // ASCII that is in no word
  kWord,       // ASCII letters and digits
  kLatin,      // the first of two: U+00C0 to U+017F, all letters but two
  kUnclear,
};

constexpr std::array<Byte, 256> kinds_of_bytes() {
  std::array<Byte, 256> kinds{};
  for (std::size_t c = 0x80; c < kinds.size(); ++c) kinds[c] = Byte::kUnclear;
  for (std::size_t c = '0'; c <= '9'; ++c) kinds[c] = Byte::kWord;
  for (std::size_t c = 'a'; c <= 'z'; ++c) kinds[c] = kinds[c - 32] = Byte::kWord;
  kinds['\''] = kinds['`'] = Byte::kUnclear;
  kinds[0xC3] = kinds[0xC4] = kinds[0xC5] = Byte::kLatin;
  return kinds;
}
constexpr auto kBytes = kinds_of_bytes();

Byte byte_at(std::string_view text, std::size_t at) {
  return kBytes[static_cast<unsigned char>(text[at])];
}

// Also false for the multiplication sign (U+00D7) and the division sign (U+00F7).
bool latin_letter_at(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  const auto lead = static_cast<unsigned char>(text[at]);
  const auto trail = static_cast<unsigned char>(text[at + 1]);
  return (trail & 0xC0) == 0x80 && !(lead == 0xC3 && (trail & 0xDF) == 0x97);
}

// End of the Latin letters and digits from `at` on; whether a capital I is among them.
std::size_t plain_end(std::string_view text, std::size_t at, bool& capital_i) {
  while (at < text.size()) {
    const Byte kind = byte_at(text, at);
    if (kind == Byte::kWord) {
      capital_i |= text[at] == 'I';
      ++at;
    } else if (kind == Byte::kLatin && latin_letter_at(text, at)) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

bool separates_at(std::string_view text, std::size_t at) {
  if (at == text.size() || byte_at(text, at) == Byte::kSeparator) return true;
  return class_of(character_at(text, at).code) == CharacterClass::kSeparator;
}

// The run that begins with the word character at `at`.
Run any_run_at(std::string_view text, std::size_t at) {
  Run run{at, at, false, false};
  bool after_letter = false;
  while (at < text.size()) {
    const Character c = character_at(text, at);
    const CharacterClass kind = class_of(c.code);
    if (kind == CharacterClass::kSeparator) break;
    at += c.length;
    if (kind == CharacterClass::kApostrophe) {
      if (!after_letter || !letter_at(text, at)) break;
    } else if (kind != CharacterClass::kIgnorable) {
      run.end = at;
      run.dictionary = run.dictionary || needs_dictionary(c.code);
      after_letter = kind != CharacterClass::kDigit;
    }
  }
  return run;
}

// The same; nearly all runs are Latin throughout.
Run run_at(std::string_view text, std::size_t at) {
  bool capital_i = false;
  const std::size_t end = plain_end(text, at, capital_i);
  if (end == at || !separates_at(text, end)) return any_run_at(text, at);
  const bool blanks = end < text.size() && text[end] == ' ' && (at == 0 || text[at - 1] == ' ');
  const bool word = end - at > 2 && (text[at] < '0' || text[at] > '9');
  return {at, end, false, blanks && word && !capital_i};
}

// Where the next word begins, from `at` on.
std::size_t next_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Byte kind = byte_at(text, at);
    if (kind == Byte::kWord) break;
    if (kind == Byte::kSeparator) {
      ++at;
      continue;
    }
    const Character c = character_at(text, at);
    const CharacterClass of_c = class_of(c.code);
    if (of_c == CharacterClass::kLetter || of_c == CharacterClass::kDigit) break;
    at += c.length;
  }
  return at;
}

}  // namespace

void tokenize(std::string_view text, Forms& forms) {
  forms.clear();
  forms.reserve(text.size() / 6);
  for (std::size_t at = next_word(text, 0); at < text.size(); at = next_word(text, at)) {
    const Run run = run_at(text, at);
    if (run.dictionary) {
      add_dictionary_words(text, run, forms);
    } else {
      add_token(text, run.begin, run.end, forms);
      forms.back().plain = run.plain;
    }
    at = run.end;
  }
}

Forms tokenize(std::string_view text) {
  Forms forms;
  tokenize(text, forms);
  return forms;
}

}  // namespace lotse::analyzers
