// The bytes of the table, whole and damaged.
#include <gtest/gtest.h>

#include <random>

#include "tests/analyzers/lemmas/table.h"

namespace lotse::tests {
namespace {

using analyzers::LemmaRule;
using analyzers::Lemmas;
using analyzers::LemmaTable;

std::vector<std::byte> small_table() {
  return analyzers::write_lemma_table({{"netnok", {{2, "o"}}},    // -konten: -konto
                                       {"netnok^", {{2, "o2"}}},  // konten alone
                                       {"nerhafeg^", {{7, "fahren"}, {2, ""}}},
                                       {"netnoktsop^", {}}});  // as the stemmer says
}

std::string keys(const std::vector<std::byte>& bytes, std::string_view word) {
  return joined_keys(Lemmas(bytes).looked_up(word));
}

TEST(LemmaTable, TheLongestEndDecides) {
  const auto bytes = small_table();
  EXPECT_EQ(keys(bytes, "bankkonten"), "bankkonto");
  EXPECT_EQ(keys(bytes, "konten"), "konto2");
  EXPECT_EQ(keys(bytes, "postkonten"), "postko");
}

TEST(LemmaTable, AWordOfTwoFamiliesHasTwoKeys) {
  EXPECT_EQ(keys(small_table(), "gefahren"), "gfahren gefahr");
}

TEST(LemmaTable, TheStemmerKnowsTheRest) {
  EXPECT_EQ(keys(small_table(), "stadte"), "stad");
  EXPECT_EQ(keys(small_table(), "西安"), "西安");
  EXPECT_EQ(keys(small_table(), "a"), "a");
}

TEST(LemmaTable, TheSameRulesGiveTheSameBytes) { EXPECT_EQ(small_table(), small_table()); }

TEST(LemmaTable, SaysWhatIsWrong) {
  auto bytes = small_table();
  EXPECT_EQ(LemmaTable::fault(bytes), "");
  EXPECT_EQ(LemmaTable::fault({}), "no lemma table of this version");
  EXPECT_EQ(LemmaTable::fault(std::span(bytes).first(bytes.size() - 1)),
            "the lemma table is cut short");
  bytes[0] = std::byte{'x'};
  EXPECT_EQ(LemmaTable::fault(bytes), "no lemma table of this version");
  EXPECT_THROW(LemmaTable{bytes}, std::runtime_error);
}

TEST(LemmaTable, DamagedBytesGiveWordsAllTheSame) {
  std::mt19937 random(31);
  for (int i = 0; i < 3000; ++i) {
    auto bytes = small_table();
    for (int change = 0; change < 6; ++change) {
      const std::size_t at = 16 + random() % (bytes.size() - 16);
      bytes[at] = static_cast<std::byte>(random() % 256);
    }
    const Lemmas lemmas(bytes);
    for (const char* word : {"konten", "bankkonten", "gefahren", "postkonten", "x"}) {
      const auto found = lemmas.looked_up(word);
      ASSERT_FALSE(found.empty());
      for (const std::string& key : found) ASSERT_FALSE(key.empty());
    }
  }
}

TEST(LemmaTable, AnyBytesAreAWord) {
  std::mt19937 random(32);
  for (int i = 0; i < 20000; ++i) {
    std::string word;
    for (auto length = random() % 30; length > 0; --length) {
      word += static_cast<char>(random() % 4 == 0 ? random() % 256 : 'a' + random() % 26);
    }
    const auto& found = built_lemmas().families(word);
    ASSERT_FALSE(found.empty());
    ASSERT_LE(found.size(), analyzers::kMostFamilies);
    for (const std::string& key : found) ASSERT_LE(key.size(), word.size() + 40);
  }
}

}  // namespace
}  // namespace lotse::tests
