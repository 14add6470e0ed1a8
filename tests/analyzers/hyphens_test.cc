#include "analyzers/hyphens.h"

#include <gtest/gtest.h>

#include "tests/analyzers/words_of.h"

namespace lotse::tests {
namespace {

TEST(Hyphens, CompoundsAreWholeAndInParts) {
  EXPECT_EQ(show(german("Klima-Partnerschaft")), "klimapartnerschaft|klima|partnerschaft");
  EXPECT_EQ(show(german("Klima-Luft-2030")), "klimaluft2030|klima|luft|2030");
  EXPECT_EQ(show(german("CO₂-Emissionen")), "co2emissionen|co2|emissionen|abk:co2");
  EXPECT_EQ(show(german("E-Mail")), "email|mail");
  EXPECT_EQ(show(german("Klima\u2011Partnerschaft")), "klimapartnerschaft|klima|partnerschaft");
}

TEST(Hyphens, WithGenderForms) {
  EXPECT_EQ(show(german("Bürger*innen-Rat")), "burgerrat|burgerinnenrat|burger|burgerinnen|rat");
}

TEST(Hyphens, PartsHaveTheirOwnPlace) {
  const auto tokens = german("Die Klima-Partnerschaft");
  std::string shown;
  for (const auto& token : tokens) {
    if (token.rule != analyzers::Rule::kHyphenPart || token.key != analyzers::Key::kExact) continue;
    shown +=
        token.text + " " + std::to_string(token.begin) + ".." + std::to_string(token.end) + ";";
  }
  EXPECT_EQ(shown, "klima 4..9;partnerschaft 10..23;");
}

TEST(Hyphens, NoCompound) {
  EXPECT_EQ(show(german("Städte- und Kreise")), "stadte und kreise");
  EXPECT_EQ(show(german("Stadt - Land")), "stadt land");
  EXPECT_EQ(show(german("Dortmund–Leeds")), "dortmund leeds");
}

TEST(Hyphens, LineBreaks) {
  const std::string_view text = "die Part-\nnerschaft der Stadt";
  EXPECT_EQ(show(german(text)), "die partnerschaft der stadt");
  EXPECT_EQ(show_places(text, german(text)), "[die] [Part-\nnerschaft] [der] [Stadt]");
  EXPECT_EQ(show(german("Verwal-  \r\n  tungsbau")), "verwaltungsbau");
  EXPECT_EQ(show(german("Verwal\u00AD\ntung")), "verwaltung");
  EXPECT_EQ(show(german("Ver-\nwal-\ntung")), "verwaltung");
}

TEST(Hyphens, LineBreaksThatStay) {
  EXPECT_EQ(show(german("Nordrhein-\nWestfalen")),
            "nordrheinwestfalen|nordrhein|westfalen|abk:nrw");
  EXPECT_EQ(show(german("Städte-\nund Kreise")), "stadte und kreise");
  EXPECT_EQ(show(german("Punkt -\nnoch einer")), "punkt noch einer");
  EXPECT_EQ(show(german("Ende-\n\nanfang")), "ende anfang");
}

TEST(Hyphens, EitherSpellingFindsTheOther) {
  EXPECT_TRUE(finds("Klimapartnerschaft", german("die Klima-Partnerschaften")));
  EXPECT_TRUE(finds("Klima-Partnerschaft", german("Klimapartnerschaften")));
  EXPECT_TRUE(finds("Nordrhein-Westfalen", german("in Nordrhein-\nWestfalen")));
  EXPECT_TRUE(finds("Rostow am Don", german("Rostow-am-Don")));
}

}  // namespace
}  // namespace lotse::tests
