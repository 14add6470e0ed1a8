#include "analyzers/abbreviations.h"

#include <gtest/gtest.h>

#include <set>

#include "analyzers/abbreviation_table.h"
#include "tests/analyzers/words_of.h"

namespace lotse::tests {
namespace {

std::string asked(std::string_view query) { return show(analyzers::analyze_query(query)); }

TEST(Abbreviations, AllFormsShareATerm) {
  EXPECT_EQ(show(german("die UN")), "die un|abk:un");
  EXPECT_EQ(show(german("der Vereinten Nationen")), "der vereinten|abk:un nationen");
  EXPECT_EQ(show(english("the United Nations")), "the united|abk:un nations");
  EXPECT_EQ(show(german("UN-Charta")), "uncharta|un|charta|abk:un");
}

TEST(Abbreviations, AQuestionAsksForTheMeaning) {
  EXPECT_EQ(asked("UN"), "un|abk:un");
  EXPECT_EQ(asked("un"), "un|abk:un");
  EXPECT_EQ(asked("Charta der Vereinten Nationen"), "charta der abk:un");
  EXPECT_EQ(asked("OB"), "abk:ob");
  EXPECT_EQ(asked("ob"), "ob");
  EXPECT_EQ(asked("GO NRW"), "abk:gonrw");
}

TEST(Abbreviations, SmallLettersMeanSomethingElse) {
  EXPECT_EQ(show(german("ob er kommt")), "ob er kommt");
  EXPECT_EQ(show(english("who are us")), "who are us");
  EXPECT_EQ(show(german("un peu")), "un peu");
}

TEST(Abbreviations, Meet) {
  EXPECT_TRUE(finds("Vereinte Nationen", german("Beschluss der UNO")));
  EXPECT_TRUE(finds("UNO", german("von den Vereinten Nationen")));
  EXPECT_TRUE(finds("UN", english("a United Nations programme")));
  EXPECT_TRUE(finds("Europäische Union", german("Mittel der EU")));
  EXPECT_TRUE(finds("EU", german("in der Europäischen Union")));
  EXPECT_TRUE(finds("EU", german("EU-Mittel")));
  EXPECT_TRUE(finds("European Union", german("Fördermittel der Europäischen Union")));
  EXPECT_TRUE(finds("SDG", german("die Nachhaltigkeitsziele")));
  EXPECT_TRUE(finds("Nachhaltigkeitsziele", english("the Sustainable Development Goals")));
  EXPECT_TRUE(finds("Ziele für nachhaltige Entwicklung", german("alle SDGs")));
  EXPECT_TRUE(finds("Oberbürgermeister", german("Grußwort des OB")));
  EXPECT_TRUE(finds("OB", german("die Oberbürgermeisterin")));
  EXPECT_TRUE(finds("OB", german("des Oberbürgermeisters")));
  EXPECT_TRUE(finds("OB", german("Oberbürgermeister*in")));
  EXPECT_TRUE(finds("Gemeindeordnung NRW", german("nach der GO NRW")));
  EXPECT_TRUE(finds("GO NRW", german("Gemeindeordnung für das Land Nordrhein-Westfalen")));
  EXPECT_TRUE(finds("Nordrhein-Westfalen", german("nach der GO NRW")));
  EXPECT_TRUE(finds("North Rhine-Westphalia", german("in NRW")));
  EXPECT_TRUE(finds("Bezirksvertretungen", german("alle BV")));
  EXPECT_TRUE(finds("CEMR", german("Rat der Gemeinden und Regionen Europas")));
  EXPECT_TRUE(finds(
      "BMZ", german("Bundesministerium für wirtschaftliche\nZusammenarbeit und Entwicklung")));
  EXPECT_TRUE(finds("Deutscher Städtetag", german("Präsidium des Deutschen Städtetages")));
  EXPECT_TRUE(finds("DSGVO", german("die Datenschutz-Grundverordnung")));
  EXPECT_TRUE(finds("IHK", german("die Industrie- und Handelskammer")));
  EXPECT_FALSE(finds("Vereinte Nationen", german("Nationen, die vereint sind")));
  EXPECT_FALSE(finds("Europäische Union", german("eine europäische Idee der Union")));
  EXPECT_FALSE(finds("OB", german("ob das gelingt")));
  EXPECT_FALSE(finds("EU", german("Vereinte Nationen")));
}

TEST(Abbreviations, TheTableIsSound) {
  std::set<std::string_view> ids;
  for (const auto& row : analyzers::abbreviation_table()) {
    EXPECT_TRUE(ids.insert(row.id).second) << row.id;
    EXPECT_FALSE(row.shorts.empty()) << row.id;
  }
  EXPECT_GE(ids.size(), 40u);
}

TEST(Sections, TheSignBelongsToTheNumber) {
  EXPECT_EQ(show(german("§ 60 GO")), "60|§60 go");
  EXPECT_EQ(show(german("§60")), "60|§60");
  EXPECT_EQ(asked("§ 60"), "§60");
  EXPECT_EQ(asked("Paragraf 60"), "§60");
  EXPECT_EQ(asked("§\u00A060a"), "§60a");
  EXPECT_TRUE(finds("60", german("nach § 60")));
  EXPECT_TRUE(finds("§ 60 GO NRW", german("§60 der Gemeindeordnung NRW")));
  EXPECT_FALSE(finds("§ 60", german("60 Gäste")));
}

TEST(Sections, PlacesHoldTheSign) {
  const std::string_view text = "nach § 60";
  EXPECT_EQ(german(text).back().begin, 5u);
}

}  // namespace
}  // namespace lotse::tests
