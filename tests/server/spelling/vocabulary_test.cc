#include "server/spelling/vocabulary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "server/spelling/compound_spelling.h"
#include "server/spelling/edit_cost.h"
#include "server/spelling/sound.h"

namespace lotse::spelling {
namespace {

const Vocabulary& vocabulary() {
  static const Vocabulary words({{"partnerschaft", 40},
                                 {"partnerschaften", 12},
                                 {"stadte", 60},
                                 {"vertrag", 30},
                                 {"vortrag", 9},
                                 {"rhythmus", 3},
                                 {"physik", 4},
                                 {"ausschuss", 80},
                                 {"ausschluss", 5},
                                 {"rat", 100},
                                 {"rad", 3},
                                 {"kumasi", 7},
                                 {"entwurf", 20},
                                 {"partnership", 11},
                                 {"vertrag", 2},
                                 {"co2", 50},
                                 {"haus", 5},
                                 {"haushalt", 50}});
  return words;
}

std::string near(const std::string& typed) {
  std::string list;
  for (const NearWord& word : vocabulary().near(typed, 3)) {
    list += (list.empty() ? "" : " ") + word.word;
  }
  return list;
}

std::string beginning(const std::string& typed) {
  std::string list;
  for (const CountedWord& word : vocabulary().beginning_with(typed, 3)) {
    list += (list.empty() ? "" : " ") + word.word + "=" + std::to_string(word.documents);
  }
  return list;
}

std::string compound(const std::string& typed) {
  std::string list;
  for (const PartSpelling& one : compound_spellings(typed, vocabulary(), 1)) {
    list += typed.substr(0, one.begin) + "|" + one.part + "|" + typed.substr(one.end);
  }
  return list;
}

TEST(Sound, WhatIsConfusedByEarIsOne) {
  EXPECT_EQ(sound_of("rhythmus"), sound_of("rytmus"));
  EXPECT_EQ(sound_of("physik"), sound_of("fisik"));
  EXPECT_EQ(sound_of("stadt"), sound_of("statt"));
  EXPECT_EQ(sound_of("rat"), sound_of("rad"));
  EXPECT_EQ(sound_of("netz"), sound_of("nez"));
  EXPECT_EQ(sound_of("verwaltung"), sound_of("ferwaltunk"));
  EXPECT_EQ(sound_of("muenster"), sound_of("munster"));
  EXPECT_EQ(sound_of("bahn"), sound_of("ban"));
  EXPECT_NE(sound_of("haus"), sound_of("maus"));
  EXPECT_EQ(sound_of(""), "");
}

TEST(EditCost, CheapWhereSomethingExplainsIt) {
  EXPECT_EQ(edit_cost("vertrag", "vertrag", 2), 0);
  EXPECT_EQ(edit_cost("ausschus", "ausschuss", 2), 0.3);
  EXPECT_EQ(edit_cost("fysik", "physik", 2), 0.5);
  EXPECT_EQ(edit_cost("verdrag", "vertrag", 2), 0.5);
  EXPECT_EQ(edit_cost("vetrrag", "vertrag", 2), 0.8);
  EXPECT_EQ(edit_cost("vermrag", "vertrag", 2), 1);
  EXPECT_EQ(edit_cost("kertrag", "vertrag", 2), 1.4);
  EXPECT_GT(edit_cost("haus", "rathaus", 2), 2);
  EXPECT_GT(edit_cost(std::string(70, 'a'), "a", 2), 2);
  EXPECT_EQ(beginning_cost("shito", "schitomir", 2), 0.5);
  EXPECT_EQ(beginning_cost("kumsa", "kumasi", 2), 0.8);
}

TEST(Vocabulary, WhatSomebodyMayHaveMeant) {
  EXPECT_EQ(near("parnterschaft"), "partnerschaft");
  EXPECT_EQ(near("vertag"), "vertrag vortrag");
  EXPECT_EQ(near("fisik"), "physik");
  EXPECT_EQ(near("rytmus"), "rhythmus");
  EXPECT_EQ(near("kumsai"), "kumasi");
  EXPECT_EQ(near("gumasi"), "kumasi");
  EXPECT_EQ(near("partnerhsip"), "partnership");
  EXPECT_EQ(near("aussschuss"), "ausschuss ausschluss");
}

TEST(Vocabulary, ShortWordsMustBeNearer) {
  EXPECT_EQ(near("rath"), "rat rad");
  EXPECT_EQ(near("rut"), "");
  EXPECT_EQ(near("hut"), "");
}

TEST(Vocabulary, NeverTheWordItselfAndNothingFarAway) {
  EXPECT_EQ(near("ausschuss"), "ausschluss");
  EXPECT_EQ(near("bibliothek"), "");
  EXPECT_EQ(near(""), "");
  EXPECT_EQ(near("c02"), "");
}

TEST(Vocabulary, OfDoublesTheHigherCountStaysAndOnlyLettersAreKept) {
  EXPECT_EQ(vocabulary().size(), 16u);
  EXPECT_EQ(vocabulary().documents("vertrag"), 30u);
  EXPECT_EQ(vocabulary().documents("co2"), std::nullopt);
  EXPECT_EQ(Vocabulary().documents("rat"), std::nullopt);
  EXPECT_TRUE(Vocabulary().near("rathaus", 3).empty());
}

TEST(Vocabulary, BeginningsByDocuments) {
  EXPECT_EQ(beginning("partner"), "partnerschaft=40 partnerschaften=12 partnership=11");
  EXPECT_EQ(beginning("haus"), "haushalt=50 haus=5");
  EXPECT_EQ(beginning("x"), "");
}

TEST(CompoundSpelling, OnePartIsCorrectedAllOthersAreKnown) {
  EXPECT_EQ(compound("stadteparnterschaftsvertrag"), "stadte|partnerschafts|vertrag");
  EXPECT_EQ(compound("partnerschaftsverdrag"), "partnerschafts|vertrag|");
  EXPECT_EQ(compound("haushaltsentwruf"), "haushalts|entwurf|");
  EXPECT_EQ(compound("parnterschaftsentwruf"), "");
  EXPECT_EQ(compound("haushaltsxylophon"), "");
  EXPECT_EQ(compound("vertrag"), "");
}

// Letters left out, added, changed or swapped with their neighbour.
int distance(const std::string& a, const std::string& b) {
  std::vector<std::vector<int>> cell(a.size() + 1, std::vector<int>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cell[i][j] = static_cast<int>(i + j);
        continue;
      }
      cell[i][j] = std::min(
          {cell[i - 1][j] + 1, cell[i][j - 1] + 1, cell[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        cell[i][j] = std::min(cell[i][j], cell[i - 2][j - 2] + 1);
      }
    }
  }
  return cell[a.size()][b.size()];
}

TEST(SoundTrie, FindsWhatLookingAtEveryKeyFinds) {
  std::mt19937 random(1);
  std::vector<std::string> words;
  std::vector<std::pair<std::string, std::uint32_t>> keyed;
  for (std::uint32_t i = 0; i < 500; ++i) {
    std::string& text = words.emplace_back();
    for (auto n = 2 + random() % 7; n > 0; --n) text += "aeioklmnrstu"[random() % 12];
    keyed.emplace_back(sound_of(text), i);
  }
  const SoundTrie trie(keyed);
  for (int i = 0; i < 60; ++i) {
    std::string key = keyed[random() % keyed.size()].first;
    for (auto edits = random() % 3; edits > 0; --edits) key[random() % key.size()] = 'o';
    for (const int edits : {0, 1, 2}) {
      std::vector<std::uint32_t> expected;
      for (const auto& [other, number] : keyed) {
        if (distance(key, other) <= edits) expected.push_back(number);
      }
      auto found =
          trie.within(key, edits, [&](std::uint32_t n) { return std::string_view(words[n]); });
      std::ranges::sort(found);
      ASSERT_EQ(found, expected) << key << " " << edits;
    }
  }
}

TEST(Vocabulary, AnyBytes) {
  std::mt19937 random(2);
  for (int i = 0; i < 2000; ++i) {
    std::string bytes;
    for (auto n = random() % 80; n > 0; --n) bytes += static_cast<char>(random());
    EXPECT_LE(vocabulary().near(bytes, 2).size(), 2u);
    EXPECT_GE(edit_cost(bytes, "partnerschaft", 2), 0);
    EXPECT_LE(compound_spellings(bytes, vocabulary(), 2).size(), 2u);
    EXPECT_LE(vocabulary().beginning_with(bytes, 2).size(), 2u);
  }
}

}  // namespace
}  // namespace lotse::spelling
