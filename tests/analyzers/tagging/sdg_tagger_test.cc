#include "analyzers/tagging/sdg_tagger.h"

#include <gtest/gtest.h>

#include "tests/analyzers/tagging/real_taggers.h"

namespace lotse::tagging {
namespace {

std::string goals(std::string_view text) { return ids(real_mentions(text), "sdg"); }

std::string marks(std::string_view text) {
  std::string shown;
  for (const Mention& mention : real_mentions(text))
    if (mention.kind == "sdg" && mention.strength == Strength::kStated)
      shown += (shown.empty() ? "" : "|") +
               std::string(text.substr(mention.begin, mention.end - mention.begin));
  return shown;
}

TEST(SdgTagger, FindsNumbers) {
  EXPECT_EQ(goals("Das Projekt dient SDG 11."), "11");
  EXPECT_EQ(goals("SDGs 4, 5 und 17"), "4 5 17");
  EXPECT_EQ(goals("SDG 11 und 13"), "11 13");
  EXPECT_EQ(goals("SDG-11, SDG‑12 und SDG14"), "11 12 14");
  EXPECT_EQ(goals("#SDG5 #SDG17"), "5 17");
  EXPECT_EQ(goals("Ziel: SDG 1/2/10"), "1 2 10");
  EXPECT_EQ(goals("die Nachhaltigkeitsziele 4 sowie 8"), "4 8");
  EXPECT_EQ(goals("das Nachhaltigkeitsziel Nr. 6"), "6");
  EXPECT_EQ(goals("SDGs: 3, 4 & 10"), "3 4 10");
  EXPECT_EQ(goals("(SDG 16)"), "16");
  EXPECT_EQ(goals("SDG 4 (Bildung), 5 (Gleichstellung) und 8"), "4 5 8");
  EXPECT_EQ(goals("SDG 4 „Hochwertige Bildung“ und 13"), "4 13");
  EXPECT_EQ(goals("UN-Ziel 5"), "5");
  EXPECT_EQ(goals("globales Nachhaltigkeitsziel 6"), "6");
  EXPECT_EQ(goals("SDG-Ziel 12"), "12");
  EXPECT_EQ(goals("This supports Sustainable Development Goal 4 and SDG 17."), "4 17");
  EXPECT_EQ(goals("Sustainable Development Goals 6, 7 and 13"), "6 7 13");
  EXPECT_EQ(goals("Global Goal 16 is about peace."), "16");
  EXPECT_EQ(goals("SDG No. 9"), "9");
  EXPECT_EQ(goals("Agenda-2030-Ziel 15"), "15");
}

TEST(SdgTagger, FindsRangesTargetsOrdinalsAndNames) {
  EXPECT_EQ(goals("SDG 11 bis 13"), "11 12 13");
  EXPECT_EQ(goals("SDGs 6–8"), "6 7 8");
  EXPECT_EQ(goals("SDG 13.2 und SDG 16.a"), "13 16");
  EXPECT_EQ(goals("SDG-Unterziel 11.4"), "11");
  EXPECT_EQ(goals("Die Agenda 2030 nennt im Unterziel 17.16 Partnerschaften."), "17");
  EXPECT_EQ(goals("das 13. Nachhaltigkeitsziel der Vereinten Nationen"), "13");
  EXPECT_EQ(goals("the 11th Sustainable Development Goal"), "11");
  EXPECT_EQ(goals("das siebzehnte Nachhaltigkeitsziel"), "17");
  EXPECT_EQ(goals("SDG elf"), "11");
  EXPECT_EQ(goals("SDG „Weniger Ungleichheiten“"), "10");
  EXPECT_EQ(goals("das Nachhaltigkeitsziel \"Kein Hunger\""), "2");
  EXPECT_EQ(goals("SDG: Clean Water and Sanitation"), "6");
}

TEST(SdgTagger, BareGoalsNeedTheAgenda) {
  EXPECT_EQ(goals("Ziel 11 der Agenda 2030"), "11");
  EXPECT_EQ(goals("Die Agenda 2030 gilt. Wir arbeiten an Ziel 4 und Ziel 5."), "4 5");
  EXPECT_EQ(goals("Im Sinne der Nachhaltigkeit dient das Ziel Nr. 11."), "11");
  EXPECT_EQ(goals("Die Ziele 11 und 17 der Vereinten Nationen"), "11 17");
  EXPECT_EQ(goals("Ziel 13 (Maßnahmen zum Klimaschutz)"), "13");
  EXPECT_EQ(goals("Goal 13 of the 2030 Agenda"), "13");
  EXPECT_EQ(goals("We follow the Sustainable Development Goals. Goal 4 matters most."), "4");
  EXPECT_EQ(goals("Die Ziele 11 bis 13 der Agenda 2030"), "11 12 13");
  EXPECT_EQ(goals("Ziel 3: mehr Personal"), "");
  EXPECT_EQ(goals("Die 17 Ziele gelten bis 2030. Ziel 11 nennt Städte."), "11");
  EXPECT_EQ(goals("Nachhaltig wirtschaften. Die EU fördert nach den Zielen 2 und 3."), "");
  EXPECT_EQ(goals("Ziel für nachhaltige Entwicklung Nr. 14"), "14");
  EXPECT_EQ(goals("SDG 13 Maßnahmen zum Klimaschutz und 17 Partnerschaften"), "13 17");
  EXPECT_EQ(goals("Die SDGs sind wichtig. Im Haushalt gilt Ziel 3: mehr Personal."), "");
  EXPECT_EQ(goals("Ziel 3 des Personalkonzepts; die Agenda 2030 nennt andere."), "");
  EXPECT_EQ(goals("Goal 3 was scored in the 80th minute."), "");
  EXPECT_EQ(goals("Unser strategisches Ziel 2 ist die Digitalisierung."), "");
}

TEST(SdgTagger, LeavesOtherNumbersAlone) {
  EXPECT_EQ(goals("SDG 2030"), "");
  EXPECT_EQ(goals("Die 17 SDGs"), "");
  EXPECT_EQ(goals("alle 17 Ziele der Agenda 2030"), "");
  EXPECT_EQ(goals("17 Nachhaltigkeitsziele"), "");
  EXPECT_EQ(goals("Ziele 2030 der Agenda 2030"), "");
  EXPECT_EQ(goals("SDG 18"), "");
  EXPECT_EQ(goals("SDG 0"), "");
  EXPECT_EQ(goals("SDGs 1 bis 17"), "");
  EXPECT_EQ(goals("Die SDGs. 5 Städte nahmen teil."), "");
  EXPECT_EQ(goals("zu den SDGs 12 Projekte"), "");
  EXPECT_EQ(goals("Nachhaltigkeitsziele: 15 Prozent weniger Abfall"), "");
  EXPECT_EQ(goals("Unser Nachhaltigkeitsziel 1,5 Grad"), "");
  EXPECT_EQ(goals("Die Agenda 2030 mit 17 Zielen und 169 Unterzielen"), "");
  EXPECT_EQ(goals("Nachhaltigkeitsziele 2025-2030"), "");
  EXPECT_EQ(goals("SDG-Bericht 2023"), "");
}

TEST(SdgTagger, MarksEachNumber) {
  EXPECT_EQ(marks("Es geht um SDG 4, 5 und 17."), "SDG 4|5|17");
  EXPECT_EQ(marks("Sustainable Development Goal 13.2"), "Sustainable Development Goal 13.2");
}

}  // namespace
}  // namespace lotse::tagging
