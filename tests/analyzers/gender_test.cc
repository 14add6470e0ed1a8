#include "analyzers/gender.h"

#include <gtest/gtest.h>

#include "tests/analyzers/words_of.h"

namespace lotse::tests {
namespace {

using analyzers::base_of_feminine;

TEST(Gender, EverySignMakesOneWord) {
  for (const char* form :
       {"Bürger*innen", "Bürger:innen", "Bürger_innen", "Bürger/innen", "Bürger/-innen",
        "Bürger·innen", "BürgerInnen", "Bürger(innen)", "Bürger'innen", "BÜRGER*INNEN"}) {
    EXPECT_EQ(show(german(form)), "burger|burgerinnen") << form;
  }
  EXPECT_EQ(show(german("Bürger*in")), "burger|burgerin");
  EXPECT_EQ(show(german("BürgerIn")), "burger|burgerin");
}

TEST(Gender, PlacesCoverTheWholeForm) {
  const std::string_view text = "der Bürger(innen) und Bürger*innen Rat";
  EXPECT_EQ(show_places(text, german(text)), "[der] [Bürger(innen)] [und] [Bürger*innen] [Rat]");
}

TEST(Gender, BaseForms) {
  EXPECT_EQ(show(german("Kolleg*innen")), "kollege|kollegen|kolleginnen");
  EXPECT_EQ(show(german("Ärzt*innen")), "arzt|arztinnen");
  EXPECT_EQ(show(german("Student:innen")), "student|studentinnen");
  EXPECT_EQ(show(german("Freund:innen")), "freund|freundinnen");
}

TEST(Gender, InflectedBases) {
  EXPECT_EQ(show(german("Schülern/-innen")), "schuler|schulern|schulerinnen");
  EXPECT_EQ(show(german("Beamten/-innen")), "beamte|beamten|beamtinnen");
  EXPECT_EQ(show(german("Studenten*innen")), "student|studenten|studentinnen");
}

TEST(Gender, InsideCompounds) {
  EXPECT_EQ(show(german("Botschafter*innenbesuche")),
            "botschafterbesuche|botschafterinnenbesuche|botschafter");
  EXPECT_EQ(show(german("Kolleg*innenkreis")), "kollegenkreis|kolleginnenkreis|kolleg");
  EXPECT_EQ(show(analyzers::analyze_query("Botschafter*innenbesuche")),
            "botschafterbesuche|botschafterinnenbesuche");
}

TEST(Gender, OtherSignsStaySigns) {
  EXPECT_EQ(show(german("Ort:in Dortmund")), "ort in dortmund");
  EXPECT_EQ(show(german("außen/innenpolitisch")), "aussen innenpolitisch");
  EXPECT_EQ(show(german("LinkedIn")), "linkedin");
  EXPECT_EQ(show(german("Dortmund (in Westfalen)")), "dortmund in westfalen");
}

TEST(Gender, PlainFeminineForms) {
  EXPECT_EQ(base_of_feminine("burgerinnen"), "burger");
  EXPECT_EQ(base_of_feminine("prasidentin"), "prasident");
  EXPECT_EQ(base_of_feminine("kollegin"), "kollege");
  EXPECT_EQ(base_of_feminine("biologinnen"), "biologe");
  for (const char* word : {"berlin", "termin", "medizin", "benzin", "gewinnen", "beginnen", "innen",
                           "darin", "hierin", "konstantin", "latein", "disziplin", "drinnen"}) {
    EXPECT_EQ(base_of_feminine(word), "") << word;
  }
}

TEST(Gender, AnyFormFindsAnyOther) {
  EXPECT_TRUE(finds("Bürgerin", german("Rechte der Bürger/-innen")));
  EXPECT_TRUE(finds("Bürger", german("die Bürgerinnen")));
  EXPECT_TRUE(finds("Bürger:innen", german("des Bürgers")));
  EXPECT_TRUE(finds("Kollegin", german("ihre Kolleg*innen")));
  EXPECT_TRUE(finds("Botschafterinnenbesuche", german("von Botschafter*innenbesuchen")));
  EXPECT_FALSE(finds("Burg", german("Bürger*innen")));
}

}  // namespace
}  // namespace lotse::tests
