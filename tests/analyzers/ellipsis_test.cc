#include "analyzers/ellipsis.h"

#include <gtest/gtest.h>

#include "analyzers/hyphens.h"
#include "analyzers/tokenizer.h"
#include "tests/analyzers/words_of.h"

namespace lotse::tests {
namespace {

using analyzers::Rule;

// Cuts before these heads only, so that tests see what the filter does with a true cut.
class KnownHeads : public analyzers::HeadFinder {
 public:
  std::vector<std::size_t> heads(std::string_view word) const override {
    for (const std::string_view head : {"partnerschaften", "satzung", "schutz", "mitglieder"}) {
      if (word.size() > head.size() && word.ends_with(head)) return {word.size() - head.size()};
    }
    return {};
  }
};

std::string completed(std::string_view text) {
  analyzers::Draft draft{text, analyzers::tokenize(text), {}, {}};
  analyzers::HyphenCompounds().apply(draft);
  analyzers::Ellipsis(std::make_shared<KnownHeads>()).apply(draft);
  return show(draft.forms);
}

TEST(Ellipsis, TheEndStandsInTheLastWord) {
  EXPECT_EQ(completed("Städte- und Projektpartnerschaften"),
            "Städte|Städtepartnerschaften und Projektpartnerschaften");
  EXPECT_EQ(completed("Wasser- sowie Küstenschutz"), "Wasser|Wasserschutz sowie Küstenschutz");
  EXPECT_EQ(completed("Lärm- bzw. Küstenschutz"), "Lärm|Lärmschutz bzw Küstenschutz");
  EXPECT_EQ(completed("Lärm- & Küstenschutz"), "Lärm|Lärmschutz Küstenschutz");
  EXPECT_EQ(completed("Lärm-/Küstenschutz"), "Lärm|Lärmschutz Küstenschutz");
  EXPECT_EQ(completed("Lärm-\nund Küstenschutz"), "Lärm|Lärmschutz und Küstenschutz");
  EXPECT_EQ(completed("Lärm\u2010 oder Küstenschutz"), "Lärm|Lärmschutz oder Küstenschutz");
}

TEST(Ellipsis, Lists) {
  EXPECT_EQ(completed("Lärm-, Boden- und Küstenschutz"),
            "Lärm|Lärmschutz Boden|Bodenschutz und Küstenschutz");
  EXPECT_EQ(completed("Haushaltsplan, -satzung und -schutz"),
            "Haushaltsplan satzung|Haushaltsplansatzung und schutz|Haushaltsplanschutz");
}

TEST(Ellipsis, ListsWithoutCommas) {
  EXPECT_EQ(completed("Lärm- Boden- und Küstenschutz"),
            "Lärm|Lärmschutz Boden|Bodenschutz und Küstenschutz");
}

TEST(Ellipsis, WordsBetween) {
  EXPECT_EQ(completed("Städte- und neue Projektpartnerschaften"),
            "Städte|Städtepartnerschaften und neue Projektpartnerschaften");
}

TEST(Ellipsis, TheBeginningStandsInTheFirstWord) {
  EXPECT_EQ(completed("Stadt und -schutz"), "Stadt und schutz|Stadtschutz");
  EXPECT_EQ(completed("Marktsatzung und -ordnung"),
            "Marktsatzung und ordnung|Marktsatzungordnung|Marktsatzungsordnung|Marktordnung");
}

TEST(Ellipsis, HyphensAndBracketsInside) {
  EXPECT_EQ(completed("Rats- und EU-Gäste"), "Rats|RatsGäste und EUGäste|EU|Gäste");
  EXPECT_EQ(completed("pre- and post-war"), "pre|prewar and postwar|post|war");
  EXPECT_EQ(completed("(Ober-)Bürgermeister"), "Ober|OberBürgermeister Bürgermeister");
}

TEST(Ellipsis, NothingIsLeftOut) {
  for (const char* text : {"Städte- und", "Städte-", "- Städte", "der Rat und - wie immer - wir",
                           "Rat, -5 Grad", "Stadt- Projektpartnerschaften"}) {
    EXPECT_EQ(completed(text), show(analyzers::tokenize(text))) << text;
  }
  EXPECT_EQ(completed("Lärm- und Boden. Küstenschutz"), "Lärm und Boden Küstenschutz");
}

TEST(Ellipsis, MadeWordsStandAtTheirOwnPlace) {
  const std::string_view text = "Die Städte- und Projektpartnerschaften";
  const auto tokens = german(text);
  int made = 0;
  for (const auto& token : tokens) {
    if (token.rule != Rule::kEllipsis) continue;
    ++made;
    EXPECT_EQ(text.substr(token.begin, token.end - token.begin), "Städte");
    EXPECT_EQ(token.position, 1u);
  }
  EXPECT_GT(made, 0);
}

TEST(Ellipsis, FindsWithoutKnowingWords) {
  EXPECT_TRUE(finds("Jugendaustausch", german("Jugend- und Schüleraustausch")));
  EXPECT_TRUE(finds("Sportvereine", german("Kultur-, Sport- und Heimatvereine")));
  EXPECT_TRUE(finds("Kulturverein", german("Kultur-, Sport- und Heimatvereine")));
  EXPECT_TRUE(finds("Bürgerrat", german("Bürger- oder Jugendrat")));
  EXPECT_TRUE(finds("Hafengebiete", german("Hafen- bzw. Industriegebiete")));
  EXPECT_TRUE(finds("Wirtschaftsbeziehungen", german("Wirtschafts- und Handelsbeziehungen")));
  EXPECT_TRUE(finds("Reisekosten", german("Reise-\nund Hotelkosten")));
  EXPECT_TRUE(finds("Bürgermitglieder", german("die Bürger- und Ratsmitglieder")));
  EXPECT_TRUE(finds("Bürgerinnenmitglieder", german("Bürger*innen- und Ratsmitglieder")));
  EXPECT_TRUE(finds("Hinreise", german("Hin- und Rückreise")));
  EXPECT_TRUE(finds("einladen", german("ein- und ausladen")));
  EXPECT_TRUE(finds("Vorbereitung", german("Vor- und Nachbereitung der Reise")));
  EXPECT_TRUE(finds("Reisekostenrecht", german("Reisekostenantrag und -recht")));
  EXPECT_TRUE(finds("Vertragsänderung", german("Vertragsschluss und -änderung")));
  EXPECT_TRUE(finds("Gebührenordnung", german("Gebührensatzung oder -ordnung")));
  EXPECT_TRUE(finds("Rathaus", german("Rat und -haus")));
  EXPECT_TRUE(finds("Umweltpolitik", german("Um\u00ADwelt- und Sozial\u00ADpolitik")));
  EXPECT_TRUE(finds("Umweltpolitik", german("Umwelt- und Sozialpoli-\ntik")));
  EXPECT_TRUE(finds("short-term", english("short- and long-term plans")));
  EXPECT_TRUE(finds("Wirtschaftsförderungsgesellschaft",
                    german("Wirtschaftsförderungs- und -entwicklungsgesellschaft")));
  EXPECT_TRUE(finds("UNO-Ziele", german("UNO- und EU-Ziele")));
}

TEST(Ellipsis, TheWordItselfIsStillFound) {
  EXPECT_TRUE(finds("Jugend", german("Jugend- und Schüleraustausch")));
  EXPECT_FALSE(finds("Jugendrat", german("Jugend- und Schüleraustausch")));
  EXPECT_FALSE(finds("Sportaustausch", german("Sport, Jugend- und Schüleraustausch")));
  EXPECT_FALSE(finds("Satzung", german("Haushaltsplan und -rechnung")));
}

TEST(Ellipsis, InQuestions) {
  EXPECT_TRUE(
      finds("Jugend- und Schüleraustausch", german("Jugendaustausch und Schüleraustausch")));
  EXPECT_FALSE(finds("Jugend- und Schüleraustausch", german("Schüleraustausch in Leeds")));
}

TEST(Ellipsis, PlausibleHeads) {
  const auto heads = [](std::string_view word) {
    std::string shown;
    for (const std::size_t at : analyzers::PlausibleHeads().heads(word)) {
      shown += (shown.empty() ? "" : " ") + std::string(word.substr(at));
    }
    return shown;
  };
  EXPECT_EQ(heads("Stadtrat"), "trat rat");
  EXPECT_EQ(heads("Rat"), "");
  EXPECT_EQ(heads("Küstenschutz"), "tenschutz enschutz schutz utz");
  EXPECT_EQ(heads("Житомир"), "");
}

}  // namespace
}  // namespace lotse::tests
