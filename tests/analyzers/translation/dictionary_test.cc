#include "analyzers/translation/dictionary.h"

#include <gtest/gtest.h>

#include <random>

#include "analyzers/translation/training/entry_table.h"

namespace lotse::analyzers {
namespace {

std::vector<std::byte> made_of(const std::string& lines) {
  training::EntryTable table;
  training::for_each_row(lines, [&](const auto& row) { table.add(row); });
  return write_dictionary(table.entries());
}

std::string show(const std::vector<std::byte>& bytes, const std::string& words, Language from) {
  std::string text;
  for (const auto one : Dictionary(bytes).translations(words, from)) {
    text += (text.empty() ? "" : "; ") + std::string(one);
  }
  return text;
}

const std::vector<std::byte>& sample() {
  static const auto bytes = made_of(
      "# Version :: devel\n"
      "Rat {m}; Kollegium {n} | Räte {pl} [pol.] | in den Rat wählen :: council | councils | to "
      "elect\n"
      "Stadt {f}; (große) Gemeinde {f} (in NRW; veraltet) :: town; city (large town)\n"
      "fördern; unterstützen {vt} | fördernd | er/sie fördert :: to promote sth.; to support {p} | "
      "promoting | he/she promotes\n"
      "fordern {vt} :: to demand sth.\n"
      "Vereinte Nationen {pl} /UN/; UNO {f} :: United Nations /UN/\n"
      "Klimaschutz {m} :: climate protection\n"
      "Stadtrat {m} :: city council; town council\n"
      "Öffentlichkeitsarbeit {f} :: public relations /PR/\n"
      "Haushalts…; budgetär {adj} :: budgetary\n"
      "Er ging in die Stadt. :: He went to town.\n"
      "jdn. beteiligen; sich an etw. beteiligen :: to let sb. take part in sth.; to participate in "
      "sth.\n");
  return bytes;
}

std::string german(const std::string& word) { return show(sample(), word, Language::kGerman); }
std::string english(const std::string& word) { return show(sample(), word, Language::kEnglish); }

TEST(Dictionary, TranslatesBothWays) {
  EXPECT_EQ(german("Stadt"), "town; city");
  EXPECT_EQ(english("city"), "Stadt; Gemeinde");
  EXPECT_EQ(german("Gemeinde"), "town; city");
  EXPECT_EQ(german("Kollegium"), "council");
  EXPECT_EQ(german("unbekannt"), "");
  EXPECT_EQ(german(""), "");
}

TEST(Dictionary, RowsPairUp) {
  EXPECT_EQ(german("Räte"), "councils");
  EXPECT_EQ(english("councils"), "Räte");
}

TEST(Dictionary, FindsInflectedWords) {
  EXPECT_EQ(german("Städten"), "town; city");
  EXPECT_EQ(german("Rates"), "councils");
  EXPECT_EQ(english("promoted"), "fördern; unterstützen");
}

TEST(Dictionary, TheNearestFormComesBeforeOthersOfItsStem) {
  const auto bytes = made_of(
      "reinigen {vt} | gereinigt :: to clean; to purify | treated\n"
      "Reinigung {f} :: laundry\n"
      "verstehen {vt} :: to understand\n");
  EXPECT_EQ(show(bytes, "gereinigtes", Language::kGerman), "treated");
  EXPECT_EQ(show(bytes, "verstehe", Language::kGerman), "understand");
}

TEST(Dictionary, SpellingComesFirst) {
  EXPECT_EQ(german("fördern"), "promote; support");
  EXPECT_EQ(german("fordern"), "demand");
}

TEST(Dictionary, KnowsTermsOfSeveralWords) {
  EXPECT_EQ(german("Klimaschutz"), "climate protection");
  EXPECT_EQ(english("climate protection"), "Klimaschutz");
  EXPECT_EQ(english("City Councils"), "Stadtrat");
  EXPECT_EQ(english("climate"), "");
  EXPECT_EQ(german("Vereinte Nationen"), "United Nations");
  EXPECT_EQ(german("vereinten Nationen"), "United Nations");
}

TEST(Dictionary, GrammarRemarksAndPlaceholdersAreNoWords) {
  EXPECT_EQ(german("beteiligen"), "participate; let take part");
  EXPECT_EQ(english("United Nations"), "UNO; Vereinte Nationen");
  EXPECT_EQ(english("public relations"), "Öffentlichkeitsarbeit");
  EXPECT_EQ(german("budgetär"), "budgetary");
  EXPECT_EQ(english("went"), "");
}

TEST(Dictionary, AtMostFive) {
  const auto bytes = made_of("Gang :: aisle; corridor; course; gear; walk; hallway; passage\n");
  EXPECT_EQ(show(bytes, "Gang", Language::kGerman), "aisle; corridor; course; gear; walk");
}

TEST(Dictionary, TheSameLinesGiveTheSameBytes) {
  EXPECT_EQ(made_of("Rat :: council\n"), made_of("Rat :: council\n"));
  EXPECT_EQ(Dictionary(made_of("")).size(), 0u);
  EXPECT_EQ(Dictionary().translations("Rat", Language::kGerman).size(), 0u);
}

TEST(Dictionary, SaysWhatIsWrong) {
  auto bytes = sample();
  EXPECT_EQ(Dictionary::fault(bytes), "");
  bytes.pop_back();
  EXPECT_EQ(Dictionary::fault(bytes), "the dictionary is cut short");
  bytes[0] = std::byte{0};
  EXPECT_EQ(Dictionary::fault(bytes), "no dictionary of this version");
  EXPECT_EQ(Dictionary::fault({}), "no dictionary of this version");
}

TEST(Dictionary, DamagedBytesGiveWrongWordsAtWorst) {
  std::mt19937 random(7);
  constexpr std::size_t kBehindHeader = 20;
  for (int round = 0; round < 500; ++round) {
    auto bytes = sample();
    for (int i = 0; i < 20; ++i) {
      const std::size_t at = kBehindHeader + random() % (bytes.size() - kBehindHeader - 1);
      bytes[at] = static_cast<std::byte>(random());
    }
    if (Dictionary::fault(bytes).empty()) show(bytes, "Stadt", Language::kGerman);
  }
}

}  // namespace
}  // namespace lotse::analyzers
