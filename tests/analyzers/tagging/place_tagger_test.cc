#include "analyzers/tagging/place_tagger.h"

#include <gtest/gtest.h>

#include "tests/analyzers/tagging/real_taggers.h"

namespace lotse::tagging {
namespace {

std::string cities(std::string_view text) { return ids(real_mentions(text), "city"); }

// "Leeds’/inflected" ...: what is marked, and by which rule.
std::string marks(std::string_view text) {
  std::string shown;
  for (const Mention& mention : real_mentions(text)) {
    if (mention.kind != "city") continue;
    shown += (shown.empty() ? "" : ", ") +
             std::string(text.substr(mention.begin, mention.end - mention.begin)) + " = " +
             mention.id + " (" + mention.rule + ")";
  }
  return shown;
}

TEST(PlaceTagger, FindsNamesInEveryForm) {
  EXPECT_EQ(cities("Eine Gruppe aus Kumasi besucht den Phoenixsee."), "kumasi");
  EXPECT_EQ(cities("Kumasis Bürgermeister dankte."), "kumasi");
  EXPECT_EQ(cities("Leeds’ Universität schickt Studierende."), "leeds");
  EXPECT_EQ(cities("Leeds' Rathaus"), "leeds");
  EXPECT_EQ(cities("Amiens hat eine Kathedrale."), "amiens");
  EXPECT_EQ(cities("Die Chöre aus Novi Sad und Zwickau sangen."), "novi-sad zwickau");
  EXPECT_EQ(cities("Novi-Sad-Woche in der Bibliothek"), "novi-sad");
  EXPECT_EQ(cities("Beim Kumasi-Abend spielte eine Band."), "kumasi");
  EXPECT_EQ(cities("das Trabzon-Projekt"), "trabzon");
  EXPECT_EQ(cities("Netanyas Strand"), "netanya");
  EXPECT_EQ(cities("ZWICKAU UND AMIENS FEIERN"), "zwickau amiens");
  EXPECT_EQ(cities("The mayor of Pittsburgh met a group from Vancouver."), "pittsburgh vancouver");
  EXPECT_EQ(cities("Kumasi's council and Leeds's museums"), "kumasi leeds");
  EXPECT_EQ(cities("Ein Zug nach Klausenburg"), "cluj-napoca");
  EXPECT_EQ(cities("Rostow am Don und Rostov-on-Don sind eine Stadt."), "rostow-am-don");
  EXPECT_EQ(cities("Der Verein Zhytomyr hilft."), "schytomyr");
  EXPECT_EQ(cities("Der Besuch in Shitomir"), "schytomyr");
}

TEST(PlaceTagger, FoldsApostrophesUmlautsAndLineBreaks) {
  for (const char* name : {"Xi'an", "Xi’an", "Xi`an", "Xi´an", "Xiʼan", "Xi‘an", "XI'AN", "Xian"})
    EXPECT_EQ(cities(std::string("Die Reise nach ") + name + " beginnt."), "xian") << name;
  EXPECT_EQ(cities("Muenchen und Köln und Koeln"), "muenchen koeln");
  EXPECT_EQ(cities("Die Gäste aus Kuma-\nsi kamen an."), "kumasi");
  EXPECT_EQ(cities("Novi\nSad"), "novi-sad");
}

TEST(PlaceTagger, FindsOtherScripts) {
  EXPECT_EQ(cities("与西安市的友好关系"), "xian");
  EXPECT_EQ(cities("Делегация из Житомира"), "schytomyr");
  EXPECT_EQ(cities("Встреча в Дортмунде"), "dortmund");
  EXPECT_EQ(cities("Ростов-на-Дону"), "rostow-am-don");
}

TEST(PlaceTagger, FindsAdjectivesAndPeople) {
  EXPECT_EQ(marks("Leedser Schulen"), "Leedser = leeds (adjective)");
  EXPECT_EQ(cities("Der Zwickauer Oberbürgermeister"), "zwickau");
  EXPECT_EQ(cities("Zwei Dortmunderinnen reisten mit."), "dortmund");
  EXPECT_EQ(cities("Dortmunder*innen und Amiener"), "dortmund");
  EXPECT_EQ(cities("Die Dortmunder:innen wählen."), "dortmund");
}

TEST(PlaceTagger, SaysWhatMarkedIt) {
  EXPECT_EQ(marks("Kumasi"), "Kumasi = kumasi (name)");
  EXPECT_EQ(marks("Kumasis Rat"), "Kumasis = kumasi (inflected)");
  EXPECT_EQ(marks("in Essen"), "Essen = essen (witness:preposition)");
  EXPECT_EQ(marks("die Stadt Hagen"), "Hagen = hagen (witness:word)");
  EXPECT_EQ(marks("Köln, Hagen und Bonn"),
            "Köln = koeln (name), Hagen = hagen (witness:city), Bonn = bonn (name)");
}

TEST(PlaceTagger, NeedsAWitnessForAmbiguousNames) {
  EXPECT_EQ(cities("Die Partnerstadt Buffalo schickt ein Orchester."), "buffalo");
  EXPECT_EQ(cities("Der Zug fährt nach Essen."), "essen");
  EXPECT_EQ(cities("Kooperation der Städte Hamm, Hagen und Essen"), "hamm hagen essen");
  EXPECT_EQ(cities("Buffalo in den USA baut Silos um."), "buffalo");
  EXPECT_EQ(cities("Halle (Saale) ist dabei."), "halle-saale");
  EXPECT_EQ(cities("Aus Dura kam eine Gruppe von Lehrkräften."), "dura");
  EXPECT_EQ(cities("Dura liegt in Palästina."), "dura");
  EXPECT_EQ(cities("Das Rathaus der Stadt Dura wurde renoviert. Dura plant ein Museum."), "dura");
}

TEST(PlaceTagger, PartnersAndHeadingsBearWitness) {
  EXPECT_EQ(cities("Die Partnerschaft mit Buffalo ruht."), "buffalo");
  EXPECT_EQ(cities("Der Schüleraustausch mit Hamm"), "hamm");
  EXPECT_EQ(cities("Die Versorgung mit Essen ist gesichert."), "");
  EXPECT_EQ(cities("Kumasi: Eis statt Diesel.\n\nBuffalo: Wärme aus dem See."), "kumasi buffalo");
  EXPECT_EQ(cities("Wir nehmen gemeinsam Essen in Kumasi ein."), "kumasi");
  EXPECT_EQ(cities("Bremer, Klaus (SPD)"), "");
}

TEST(PlaceTagger, LeavesCommonWordsAlone) {
  EXPECT_EQ(cities("Das Essen in der Kantine wird teurer."), "");
  EXPECT_EQ(cities("Zum Essen gab es Suppe."), "");
  EXPECT_EQ(cities("Gesundes Essen in Schulen"), "");
  EXPECT_EQ(cities("Essen und Trinken sind mitzubringen."), "");
  EXPECT_EQ(cities("Die alte Halle wird abgerissen."), "");
  EXPECT_EQ(cities("In der Halle trafen sich Gruppen aus Leeds."), "leeds");
  EXPECT_EQ(cities("Nach dem Essen fuhren die Gäste aus Kumasi weiter."), "kumasi");
  EXPECT_EQ(cities("Der Hammer fiel auf den Boden."), "");
  EXPECT_EQ(cities("A herd of Buffalo crossed the road."), "");
  EXPECT_EQ(cities("Die Dura mater ist eine Hirnhaut."), "");
  EXPECT_EQ(cities("Wir essen heute in der kantine."), "");
}

TEST(PlaceTagger, LeavesStreetsPersonsAndMealsAlone) {
  EXPECT_EQ(cities("Baustelle auf der Berliner Straße"), "");
  EXPECT_EQ(cities("Die Leipziger und Bremer Straße werden gesperrt."), "");
  EXPECT_EQ(cities("Treffpunkt: Hannoverscher Platz, Münchner Str. 5"), "");
  EXPECT_EQ(cities("Platz von Leeds"), "");
  EXPECT_EQ(cities("Kölner Allee"), "");
  EXPECT_EQ(cities("Ein Wiener Schnitzel, bitte."), "");
  EXPECT_EQ(cities("Herr Essen und Frau Hamm fehlten entschuldigt."), "");
  EXPECT_EQ(cities("Rm Bremen (SPD) stimmte zu."), "");
  EXPECT_EQ(cities("Dr. Hagen sprach."), "");
  EXPECT_EQ(cities("Thomas Bonn und Petra Ulm wurden gewählt."), "");
}

TEST(PlaceTagger, LeavesOtherPlacesAlone) {
  EXPECT_EQ(cities("Bad Essen liegt am Mittellandkanal."), "");
  EXPECT_EQ(cities("leeds.gov.uk und kumasi@example.org"), "");
  EXPECT_EQ(cities("Im Kreis Leipzig"), "");
}

TEST(PlaceTagger, MarksTheTitleToo) {
  const auto mentions = real_mentions("Ein Bericht.", "Reise nach Kumasi");
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_TRUE(mentions[0].in_title);
  EXPECT_EQ(mentions[0].begin, 11U);
}

}  // namespace
}  // namespace lotse::tagging
