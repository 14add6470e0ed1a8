#include "analyzers/tokenizer.h"

#include <gtest/gtest.h>

#include "tests/show.h"

namespace lotse::tests {
namespace {

std::string words(std::string_view text) { return show(analyzers::tokenize(text)); }
std::string places(std::string_view text) { return show_places(text, analyzers::tokenize(text)); }

TEST(Tokenizer, LettersAndDigits) {
  EXPECT_EQ(words("Rat & Stadt, 2023!"), "Rat Stadt 2023");
  EXPECT_EQ(words("z.B. www.dortmund.de a_b"), "z B www dortmund de a b");
  EXPECT_EQ(words("1.000,50 €"), "1 000 50");
}

TEST(Tokenizer, OffsetsAreBytesOfTheOriginal) {
  EXPECT_EQ(places("Große Städte"), "[Große] [Städte]");
  const auto tokens = analyzers::tokenize("äöü ß");
  ASSERT_EQ(tokens.size(), 2u);
  EXPECT_EQ(tokens[1].begin, 7u);
  EXPECT_EQ(tokens[1].end, 9u);
}

TEST(Tokenizer, SoftHyphensAndZeroWidthDoNotSplit) {
  EXPECT_EQ(places("Bürger\u00ADmeister Stadt\u200Brat ab\uFEFFc"),
            "[Bürger\u00ADmeister] [Stadt\u200Brat] [ab\uFEFFc]");
  EXPECT_EQ(places("Wort\u00AD Ende"), "[Wort] [Ende]");
}

TEST(Tokenizer, DecomposedLettersStayTogether) {
  EXPECT_EQ(places("Sta\u0308dte Cafe\u0301"), "[Sta\u0308dte] [Cafe\u0301]");
}

TEST(Tokenizer, ApostrophesBetweenLetters) {
  EXPECT_EQ(places("Xi’an Xi'an Leeds’ 'Rat' O´Brien"), "[Xi’an] [Xi'an] [Leeds] [Rat] [O´Brien]");
}

TEST(Tokenizer, InvalidBytesSeparateAndOffsetsStayRight) {
  EXPECT_EQ(places("Rat\xFFStadt \xC3 Amt\xE4"), "[Rat] [Stadt] [Amt]");
  EXPECT_EQ(places("\xF0\x9F\x8C rot"), "[rot]");
}

TEST(Tokenizer, ScriptsWithoutSpaces) {
  EXPECT_EQ(words("西安市在中国"), "西安市 在 中国");
  EXPECT_EQ(words("Xi’an (西安) und Житомир"), "Xi’an 西安 und Житомир");
}

TEST(Tokenizer, SmallDigitsBelongToTheWord) { EXPECT_EQ(words("CO₂ 5 m²"), "CO₂ 5 m²"); }

}  // namespace
}  // namespace lotse::tests
