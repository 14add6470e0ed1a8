// Splits by the table that the build made of Debian's word lists.
#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <set>
#include <sstream>
#include <thread>

#include "tests/analyzers/compounds/table.h"

namespace lotse::tests {
namespace {

using analyzers::CompoundSplitter;

TEST(Compounds, LinkingElementsStayLeft) {
  EXPECT_EQ(split("Vertragspartner"), "Vertrags|partner");
  EXPECT_EQ(split("Länderpartnerschaft"), "Länder|partnerschaft");
  EXPECT_EQ(split("Museenverbund"), "Museen|verbund");
  EXPECT_EQ(split("Wohngeld"), "Wohn|geld");
  EXPECT_EQ(split("Sprachkurs"), "Sprach|kurs");
  EXPECT_EQ(split("Straßenbahn"), "Straßen|bahn");
}

TEST(Compounds, SpellingIsKept) {
  EXPECT_EQ(split("STÄDTEREISE"), "STÄDTE|REISE");
  EXPECT_EQ(split("städtereise"), "städte|reise");
}

TEST(Compounds, InflectedOnesAreSplitLikeTheirBase) {
  EXPECT_EQ(split("Verbraucherschutzes"), "Verbraucher|schutzes");
  EXPECT_EQ(split("Gemeinderäte"), "Gemeinde|räte");
  EXPECT_EQ(split("Gemeinderätinnen"), "Gemeinde|rätinnen");
}

TEST(Compounds, DerivationsStayWhole) {
  for (const char* word : {"Ausbildung", "Vorstand", "Einbindung", "Unterlage", "Übersetzung",
                           "Verbraucher", "Nachbarschaft", "Botschaft", "Sicherheit", "Zukunft"}) {
    EXPECT_EQ(split(word), word);
  }
}

TEST(Compounds, NamesAndLoanWordsStayWhole) {
  for (const char* word : {"Gelsenkirchen", "Düsseldorf", "Charkiw", "Restaurant", "Generation",
                           "potato", "network", "sustainable", "Kommune"}) {
    EXPECT_EQ(split(word), word);
  }
}

TEST(Compounds, KnowsSomeWordsOfTheListsAndNoOthers) {
  EXPECT_TRUE(built_splitter().knows("Vertrag"));
  EXPECT_TRUE(built_splitter().knows("VERTRAG"));
  for (const char* word : {"Vetrrag", "Kumasiwoche", "", "16389-20", "\xff"}) {
    EXPECT_FALSE(built_splitter().knows(word)) << word;
  }
}

TEST(Compounds, AnUnknownPartBesideStrongOnes) {
  EXPECT_EQ(split("Kumasiwoche"), "Kumasi|woche");
  EXPECT_EQ(split("Trabzonbesuch"), "Trabzon|besuch");
}

TEST(Compounds, NestedPartsBesidesTheSmallest) {
  EXPECT_EQ(split("Naturschutzgebiet"), "Natur|schutz|gebiet");
  EXPECT_EQ(nested("Naturschutzgebiet"), "Naturschutz");
  EXPECT_EQ(nested("Naturschutz"), "");
}

// The nested parts of a judged word, the longest boundary first: of Hoch|wasser||schutz Hochwasser.
void add_nested(const std::string& judged, std::set<std::string>& parts) {
  for (const char* bars : {"|||", "||"}) {
    const std::size_t at = judged.find(bars);
    if (at == std::string::npos) continue;
    for (const std::string& side : {judged.substr(0, at), judged.substr(at + std::strlen(bars))}) {
      if (side.find('|') == std::string::npos) continue;
      std::string part = side;
      std::erase(part, '|');
      parts.insert(part);
      add_nested(side, parts);
    }
    return;
  }
}

std::set<std::string> split_nested(const std::string& word) {
  std::set<std::string> parts;
  for (const analyzers::Part& part : built_splitter().split(word)) {
    if (part.nested) parts.insert(word.substr(part.begin, part.end - part.begin));
  }
  return parts;
}

TEST(Compounds, JudgedNestedParts) {
  std::istringstream words(
      file_bytes(LOTSE_SOURCE_DIR "/tests/analyzers/compounds/nested_words.judged"));
  int right = 0, all = 0;
  std::string wrong;
  for (std::string judged; std::getline(words, judged);) {
    if (judged.empty() || judged[0] == '#') continue;
    std::string word = judged;
    std::erase(word, '|');
    std::set<std::string> parts;
    add_nested(judged, parts);
    ++all;
    right += split_nested(word) == parts ? 1 : 0;
    if (split_nested(word) != parts) wrong += judged + " as " + nested(word) + "\n";
  }
  ASSERT_GT(all, 60);
  EXPECT_GE(right, 0.92 * all) << wrong;
}

TEST(Compounds, WhatIsNoGermanWord) {
  for (const char* word : {"", "a", "西安市", "16389-20", "\xFF\xFE", "Житомир"}) {
    EXPECT_EQ(split(word), word);
  }
  const std::string row(100'000, 'a');
  EXPECT_EQ(split(row), row);
}

// Right splits among the words of a judged list, [0] those that stay whole, [1] compounds.
struct Judged {
  double right[2] = {}, all[2] = {};
  std::string wrong;
};

Judged judged(const std::string& list) {
  std::istringstream words(file_bytes(LOTSE_SOURCE_DIR "/tests/analyzers/compounds/" + list));
  Judged result;
  for (std::string judged; std::getline(words, judged);) {
    if (judged.empty() || judged[0] == '#') continue;
    std::string word = judged;
    std::erase(word, '|');
    const bool compound = word != judged;
    ++result.all[compound];
    result.right[compound] += split(word) == judged ? 1 : 0;
    if (split(word) != judged) result.wrong += judged + " as " + split(word) + "\n";
  }
  return result;
}

TEST(Compounds, JudgedWords) {
  const Judged words = judged("judged_words.txt");
  ASSERT_GT(words.all[0], 300);
  ASSERT_GT(words.all[1], 250);
  EXPECT_GE(words.right[1], 0.98 * words.all[1]) << words.wrong;
  EXPECT_GE(words.right[0], 0.99 * words.all[0]) << words.wrong;
}

TEST(Compounds, JudgedWordsOfManyKinds) {
  const Judged words = judged("judged_development.txt");
  ASSERT_GT(words.all[0], 150);
  ASSERT_GT(words.all[1], 250);
  EXPECT_GE(words.right[1], 0.97 * words.all[1]) << words.wrong;
  EXPECT_GE(words.right[0], 0.98 * words.all[0]) << words.wrong;
}

// Which words are wrong is not shown, so that no rule is made for them.
TEST(Compounds, JudgedWordsHeldOut) {
  const Judged words = judged("judged_held_out.txt");
  ASSERT_GT(words.all[0], 150);
  ASSERT_GT(words.all[1], 250);
  EXPECT_GE(words.right[1], 0.96 * words.all[1]);
  EXPECT_GE(words.right[0], 0.97 * words.all[0]);
}

void expect_sound(const CompoundSplitter& splitter, const std::string& word) {
  std::uint32_t end = 0;
  for (const analyzers::Part& part : splitter.split(word)) {
    ASSERT_LT(part.begin, part.end);
    ASSERT_LE(part.end, word.size());
    if (part.nested) continue;
    ASSERT_EQ(part.begin, end);
    end = part.end;
  }
  ASSERT_TRUE(end == 0 || end == word.size());
}

std::string random_word(std::mt19937& random) {
  static const std::vector<std::string> kPieces = {
      "stadt", "rats", "Ä", "ß", "ung", "\xC3", "\xFF", "e", "n", "-", "\0", "schutz", "é", "ü"};
  std::string word;
  for (auto pieces = random() % 8; pieces > 0; --pieces) {
    if (random() % 3 == 0) word += static_cast<char>(random() % 256);
    word += kPieces[random() % kPieces.size()];
  }
  return word;
}

TEST(Compounds, AnyBytesAreCovered) {
  std::mt19937 random(7);
  for (int i = 0; i < 20'000; ++i) expect_sound(built_splitter(), random_word(random));
}

TEST(Compounds, DamagedTablesGiveWrongWordsAtWorst) {
  const std::string good = file_bytes(LOTSE_BIN_DIR "/../share/german.words");
  std::mt19937 random(3);
  for (int round = 0; round < 10; ++round) {
    std::string bad = good;
    for (int i = 0; i < 100'000; ++i) {
      bad[16 + random() % (bad.size() - 16)] = static_cast<char>(random() % 256);
    }
    const CompoundSplitter splitter(std::as_bytes(std::span(bad)));
    for (const char* word : {"Partnerschaftsvertrag", "Hochwasserschutz", "Klima", "xyz"}) {
      expect_sound(splitter, word);
    }
  }
  const std::string cut = good.substr(0, good.size() - 1);
  EXPECT_THROW(CompoundSplitter(std::as_bytes(std::span(cut))), std::runtime_error);
  EXPECT_THROW(CompoundSplitter({}), std::runtime_error);
}

TEST(Compounds, TheSameFromAllThreads) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([] {
      for (int round = 0; round < 2000; ++round) {
        ASSERT_EQ(split("Naturschutzgebiet"), "Natur|schutz|gebiet");
        ASSERT_EQ(split("Sprachkurs" + std::to_string(round)),
                  "Sprachkurs" + std::to_string(round));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace lotse::tests
