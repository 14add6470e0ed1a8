#include "analyzers/analyzer.h"

#include <gtest/gtest.h>

#include <array>
#include <thread>

#include "tests/analyzers/words_of.h"

namespace lotse::tests {
namespace {

using analyzers::Key;
using analyzers::Language;

std::vector<analyzers::Token> document(std::string_view text) {
  return analyzers::analyze_document(text, analyzers::paragraphs_of(text, Language::kGerman));
}

TEST(Analyzer, GermanWords) {
  EXPECT_EQ(show(german("Die Städtepartnerschaft mit Kumasi")),
            "die stadtepartnerschaft mit kumasi");
  EXPECT_EQ(show(german("Die Städtepartnerschaften"), Key::kGermanStem), "die stadtepartnerschaf");
  EXPECT_EQ(show(german("Städte"), Key::kEnglishStem), "");
}

TEST(Analyzer, EnglishWords) {
  EXPECT_EQ(show(english("Twinning of cities")), "twinning of cities");
  EXPECT_EQ(show(english("Twinning of cities"), Key::kEnglishStem), "twin of citi");
}

TEST(Analyzer, OtherLanguagesHaveExactWordsOnly) {
  const auto tokens = analyzers::analyzer_for(Language::kOther, analyzers::Purpose::kDocument)
                          .analyze("Les villes");
  EXPECT_EQ(show(tokens), "les villes");
  EXPECT_EQ(show(tokens, Key::kGermanStem) + show(tokens, Key::kEnglishStem), "");
}

TEST(Analyzer, QueriesHaveStemsOfBothLanguages) {
  const auto tokens = analyzers::analyze_query("partnerships");
  EXPECT_EQ(show(tokens), "partnerships");
  EXPECT_EQ(show(tokens, Key::kEnglishStem), "partnership");
  EXPECT_EQ(show(tokens, Key::kGermanStem), "partnership");
}

TEST(Analyzer, ParagraphsAreAnalysedInTheirLanguageAndPhrasesDoNotSpanThem) {
  const auto tokens = document(
      "Die Stadt und der Rat beschließen die Partnerschaft.\n\n"
      "The city and the council have decided on the partnerships.");
  EXPECT_EQ(show(tokens, Key::kEnglishStem),
            "the citi and the council have decid on the partnership");
  EXPECT_EQ(tokens.back().position, 7 + 100 + 9);
}

TEST(Analyzer, ThreadsShareThem) {
  const std::string text =
      "Die Städtepartnerschaften der Bürger*innen. 西安 „Ende“. The cities' twinning. Städte- und "
      "Projektpartnerschaften der Vereinten Nationen (UN), § 60 GO NRW, 23. November 2023, z. B.";
  const auto expected = analyzers::analyze_query(text);
  std::vector<std::thread> threads;
  std::array<int, 4> wrong{};
  for (int& count : wrong) {
    threads.emplace_back([&] {
      for (int i = 0; i < 50; ++i) count += analyzers::analyze_query(text) == expected ? 0 : 1;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(wrong, (std::array<int, 4>{}));
}

TEST(Analyzer, EmptyAndBlank) {
  EXPECT_EQ(show(german("")), "");
  EXPECT_EQ(show(german(" \n\t --- ")), "");
  EXPECT_EQ(show(document("")), "");
}

}  // namespace
}  // namespace lotse::tests
