// What the table that the build made of Debian's lists says of words.
#include <gtest/gtest.h>

#include "analyzers/stemmer.h"
#include "tests/analyzers/lemmas/measured.h"
#include "tests/analyzers/lemmas/table.h"

namespace lotse::tests {
namespace {

void expect_meetings(std::initializer_list<std::pair<const char*, const char*>> pairs) {
  for (const auto& [one, other] : pairs) {
    EXPECT_NE(meeting(one, other), "") << one << " and " << other;
  }
}

TEST(Families, StrongVerbs) {
  expect_meetings({{"ging", "gegangen"}, {"beschloss", "beschließen"}, {"lud", "geladen"}});
}

TEST(Families, VerbsWithPrefixes) {
  expect_meetings({{"eingeladen", "einlud"}, {"einzuladen", "einladen"}, {"geplant", "planen"}});
}

TEST(Families, PluralsOfAllKinds) {
  expect_meetings({{"Städte", "Stadt"},
                   {"Museen", "Museum"},
                   {"Konten", "Konto"},
                   {"Kommata", "Komma"},
                   {"Atlanten", "Atlas"},
                   {"Botschafterinnen", "Botschafterin"}});
}

TEST(Families, Comparatives) {
  expect_meetings({{"höher", "hoch"}, {"besser", "gut"}, {"ältesten", "alte"}});
}

TEST(Families, UnknownCompoundsByTheirEnd) {
  expect_meetings({{"Quartiersfreundschaftsverträge", "Quartiersfreundschaftsvertrag"},
                   {"Nordstadtmuseen", "Nordstadtmuseum"},
                   {"Hilfsgüterkonten", "Hilfsgüterkonto"}});
}

TEST(Families, InhabitantsAndTheirCity) { expect_meetings({{"Dortmunder", "Dortmund"}}); }

TEST(Families, CaseDoesNotMatter) {
  expect_meetings({{"STÄDTE", "städte"}, {"Gegangen", "gehen"}});
}

TEST(Families, OtherWordsStayApart) {
  for (const auto& [one, other] : std::initializer_list<std::pair<const char*, const char*>>{
           {"Leiter", "leiten"}, {"Bürger", "Burg"}, {"Reise", "Reis"}, {"Ladens", "lud"}}) {
    EXPECT_EQ(meeting(one, other), "") << one << " and " << other;
  }
}

// Bounds below what is measured (tests/benchmarks/word_families.cc prints it), far above CISTEM.
TEST(Families, Measured) {
  const Families families(LOTSE_SOURCE_DIR "/tests/analyzers/lemmas");
  const Measured ours = families.measure(
      [](const std::string& word) { return built_lemmas().families(analyzers::folded(word)); });
  const Measured cistem = families.measure([](const std::string& word) {
    return Keys{analyzers::german_stem(analyzers::folded(word))};
  });
  EXPECT_GE(families.size(), 300u);
  EXPECT_GE(ours.f1(), 0.97);
  EXPECT_LE(cistem.f1(), 0.80);
  EXPECT_LE(ours.strangers_joined.size() * 10, cistem.strangers_joined.size());
}

}  // namespace
}  // namespace lotse::tests
