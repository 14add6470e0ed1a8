// The tokenizer's table for Latin text against ICU's words (UAX 29), from which it departs only as
// tokenizer.h says: signs inside words separate.
#include <gtest/gtest.h>
#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <memory>
#include <random>

#include "analyzers/tokenizer.h"
#include "tests/show.h"

namespace lotse::tests {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Bytes of a sign at which the tokenizer cuts although ICU holds the word together: . , : ; _ and
// middle dots, an apostrophe beside a digit. 0 if there is none.
std::size_t sign_at(std::string_view word, std::size_t at) {
  for (const std::string_view sign : {".", ",", ":", ";", "_", "·", "‧"}) {
    if (word.substr(at).starts_with(sign)) return sign.size();
  }
  for (const std::string_view sign : {"'", "’"}) {
    if (at == 0 || !word.substr(at).starts_with(sign)) continue;
    const std::size_t behind = at + sign.size();
    if (is_digit(word[at - 1]) || (behind < word.size() && is_digit(word[behind]))) {
      return sign.size();
    }
  }
  return 0;
}

void add_pieces(std::string_view word, std::string& shown) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= word.size();) {
    const std::size_t sign = at < word.size() ? sign_at(word, at) : 0;
    if ((sign > 0 || at == word.size()) && at > begin) {
      shown += (shown.empty() ? "" : " ") + std::string(word.substr(begin, at - begin));
    }
    at += sign > 0 ? sign : 1;
    if (sign > 0) begin = at;
  }
}

std::string words_by_icu(std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), error));
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &error);
  breaks->setText(&utext, error);
  std::string shown;
  std::int32_t from = 0;
  for (auto to = breaks->next(); to != icu::BreakIterator::DONE; from = to, to = breaks->next()) {
    const auto word =
        text.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    const bool is_word = breaks->getRuleStatus() >= UBRK_WORD_NONE_LIMIT;
    if (is_word || word.find('_') != std::string_view::npos) add_pieces(word, shown);
  }
  utext_close(&utext);
  return shown;
}

std::string words(std::string_view text) { return show(analyzers::tokenize(text)); }

TEST(WordBoundaries, AsIcuOnRandomText) {
  const std::vector<std::string> pieces = {"a",
                                           "Rat",
                                           "I",
                                           "ß",
                                           "Ä",
                                           "ö",
                                           "é",
                                           "ł",
                                           "Ž",
                                           "ŉ",
                                           "ſ",
                                           "a\u0308",
                                           "e\u0301\u0323",
                                           "7",
                                           "20",
                                           " ",
                                           " ",
                                           " ",
                                           "\n",
                                           ".",
                                           ",",
                                           ":",
                                           ";",
                                           "_",
                                           "·",
                                           "'",
                                           "’",
                                           "-",
                                           "/",
                                           "(",
                                           ")",
                                           "–",
                                           "„",
                                           "“",
                                           "§",
                                           "×",
                                           "÷",
                                           "€",
                                           "\u00A0",
                                           "😀",
                                           "👩\u200D👩",
                                           "カタカナ",
                                           "Житомир",
                                           "Αθήνα",
                                           "%",
                                           "&",
                                           "+",
                                           "ab",
                                           "Cd"};
  std::mt19937 random(30);
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (auto left = random() % 24; left > 0; --left) text += pieces[random() % pieces.size()];
    ASSERT_EQ(words(text), words_by_icu(text)) << text;
  }
}

}  // namespace
}  // namespace lotse::tests
