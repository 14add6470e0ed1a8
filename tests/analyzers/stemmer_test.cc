#include "analyzers/stemmer.h"

#include <gtest/gtest.h>

#include "analyzers/stop_words.h"
#include "tests/analyzers/words_of.h"

namespace lotse::tests {
namespace {

using analyzers::english_stem;
using analyzers::german_stem;

TEST(Stemmer, GermanExamplesOfThePublication) {
  EXPECT_EQ(german_stem("speicherbehaltern"), "speicherbehal");
  EXPECT_EQ(german_stem("grenzpostens"), "grenzpo");
  EXPECT_EQ(german_stem("ausgefeiltere"), "ausgefeil");
  EXPECT_EQ(german_stem("eingefurchtet"), "eingefurch");
}

TEST(Stemmer, GermanInflectionsMeet) {
  for (const auto& [one, other] : std::initializer_list<std::pair<const char*, const char*>>{
           {"stadt", "stadte"},
           {"partnerstadt", "partnerstadten"},
           {"haus", "hauser"},
           {"vertrag", "vertrage"},
           {"sitzung", "sitzungen"},
           {"rates", "rate"},
           {"burgers", "burgern"},
           {"partner", "partnern"},
           {"dortmund", "dortmunder"},
           {"afrikanisch", "afrikanischen"}}) {
    EXPECT_EQ(german_stem(one), german_stem(other)) << one;
  }
}

TEST(Stemmer, OtherWordsDoNot) {
  for (const auto& [one, other] :
       std::initializer_list<std::pair<const char*, const char*>>{{"burg", "burger"},
                                                                  {"part", "partner"},
                                                                  {"wahl", "wal"},
                                                                  {"leiter", "leitung"},
                                                                  {"messe", "messung"},
                                                                  {"gemeinde", "gemeiner"},
                                                                  {"part", "partei"},
                                                                  {"rat", "ratenzahlung"}}) {
    EXPECT_NE(german_stem(one), german_stem(other)) << one;
  }
  EXPECT_EQ(german_stem("hamburger"), german_stem("hamburg"));
}

TEST(Stemmer, EnglishByPorter2) {
  EXPECT_EQ(english_stem("cities"), "citi");
  EXPECT_EQ(english_stem("city"), "citi");
  EXPECT_EQ(english_stem("generously"), "generous");
  EXPECT_EQ(english_stem("partnerships"), "partnership");
  EXPECT_EQ(english_stem(""), "");
}

TEST(Stemmer, NumbersHaveNoStem) {
  EXPECT_EQ(show(german("17 Ziele"), analyzers::Key::kGermanStem), "ziel");
}

TEST(StopWords, OfBothLanguages) {
  for (const char* word : {"der", "und", "fur", "uber", "the", "of", "with", "which", "aber"}) {
    EXPECT_TRUE(analyzers::is_stop_word(word)) << word;
  }
  for (const char* word : {"", "rat", "war", "not", "stadt", "city", "klima", "xyz"}) {
    EXPECT_FALSE(analyzers::is_stop_word(word)) << word;
  }
}

}  // namespace
}  // namespace lotse::tests
