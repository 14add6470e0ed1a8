#include "analyzers/tokenizer.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

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
};

void add_token(std::string_view text, std::size_t begin, std::size_t end, std::vector<Token>& out) {
  out.push_back({std::string(text.substr(begin, end - begin)), Key::kExact, Rule::kWord,
                 static_cast<std::uint32_t>(out.size()), static_cast<std::uint32_t>(begin),
                 static_cast<std::uint32_t>(end)});
}

void add_dictionary_words(std::string_view text, const Run& run, std::vector<Token>& out) {
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

// The run that begins with the word character at `at`.
Run run_at(std::string_view text, std::size_t at) {
  Run run{at, at, false};
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

bool begins_word(CharacterClass kind) {
  return kind == CharacterClass::kLetter || kind == CharacterClass::kDigit;
}

}  // namespace

std::vector<Token> tokenize(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 6);
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    if (!begins_word(class_of(c.code))) {
      at += c.length;
      continue;
    }
    const Run run = run_at(text, at);
    if (run.dictionary) {
      add_dictionary_words(text, run, tokens);
    } else {
      add_token(text, run.begin, run.end, tokens);
    }
    at = run.end;
  }
  return tokens;
}

}  // namespace lotse::analyzers
