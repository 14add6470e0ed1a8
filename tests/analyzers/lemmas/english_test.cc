// What the table of English words that the build made says of words, texts and questions.
#include <gtest/gtest.h>

#include "analyzers/question_language.h"
#include "analyzers/stemmer.h"
#include "tests/analyzers/lemmas/measured.h"
#include "tests/analyzers/lemmas/table.h"

namespace lotse::tests {
namespace {

using analyzers::Asking;
using analyzers::QuestionWord;
using analyzers::WordLanguage;

const analyzers::WordKnowledge& built_knowledge() {
  static const std::string english = bytes_of(LOTSE_BIN_DIR "/../share/english.lemmas");
  static const std::string german = bytes_of(LOTSE_BIN_DIR "/../share/german.words");
  static const analyzers::Lemmas words(std::as_bytes(std::span(english)), &analyzers::english_stem);
  static const analyzers::CompoundSplitter splitter(std::as_bytes(std::span(german)));
  static const analyzers::WordKnowledge knowledge{&splitter, nullptr, nullptr, &words};
  return knowledge;
}

std::string key(const std::string& word) {
  return joined_keys(built_knowledge().english->looked_up(word));
}

std::string language(std::string_view word) {
  switch (analyzers::language_of_word(word, built_knowledge())) {
    case WordLanguage::kGerman:
      return "German";
    case WordLanguage::kEnglish:
      return "English";
    case WordLanguage::kBoth:
      return "both";
    case WordLanguage::kUnknown:
      return "unknown";
  }
  return "";
}

TEST(EnglishWords, IrregularForms) {
  EXPECT_EQ(key("bought"), key("buy"));
  EXPECT_EQ(key("children"), key("child"));
  EXPECT_EQ(key("worst"), key("bad") + " worst");
  EXPECT_EQ(key("went"), key("go"));
}

TEST(EnglishWords, FormsOfTwoWordsHaveBothKeys) {
  EXPECT_EQ(key("saw"), key("see") + " saw");
  EXPECT_EQ(key("found"), key("find") + " found");
}

TEST(EnglishWords, SpellingsMeet) {
  EXPECT_EQ(key("colour"), key("color"));
  EXPECT_EQ(key("programme"), key("programs"));
  EXPECT_EQ(key("organisation"), key("organized"));
  EXPECT_EQ(key("travelled"), key("traveled"));
}

TEST(EnglishWords, OtherWordsStayApart) {
  EXPECT_NE(key("organ"), key("organise"));
  EXPECT_NE(key("import"), key("important"));
  EXPECT_NE(key("police"), key("policy"));
  EXPECT_NE(key("news"), key("new"));
}

TEST(EnglishWords, UnknownWordsHaveTheirStem) { EXPECT_EQ(key("dortmunders"), "dortmund"); }

TEST(EnglishWords, Measured) {
  const Families families(LOTSE_SOURCE_DIR "/tests/analyzers/lemmas/english");
  const Measured ours = families.measure(
      [](const std::string& word) { return built_knowledge().english->looked_up(word); });
  EXPECT_GT(ours.f1(), 0.97);
  EXPECT_LT(ours.strangers_joined.size(), 4u);
}

TEST(WordLanguage, OfOneLanguage) {
  for (const char* word : {"potato", "spring", "men", "climate", "rents", "the", "eat"}) {
    EXPECT_EQ(language(word), "English") << word;
  }
  for (const char* word : {"Rente", "Städtepartnerschaft", "und", "Nachhaltigkeitszielen"}) {
    EXPECT_EQ(language(word), "German") << word;
  }
}

TEST(WordLanguage, OfBothOrNone) {
  for (const char* word : {"rate", "Art", "gift", "die", "war", "Partner", "Event"}) {
    EXPECT_EQ(language(word), "both") << word;
  }
  for (const char* word : {"Kumasi", "Leeds", "Dortmund", "xyzzy", ""}) {
    EXPECT_EQ(language(word), "unknown") << word;
  }
}

TEST(WordLanguage, WithoutTablesEveryWordIsUnknown) {
  EXPECT_EQ(analyzers::language_of_word("spring", {}), WordLanguage::kUnknown);
}

// What each word of a question asks for: g German stems, p German parts, e English stems.
std::string asked(const std::vector<std::string>& words) {
  std::vector<QuestionWord> question;
  for (const std::string& word : words) {
    question.push_back(
        {analyzers::language_of_word(word, built_knowledge()), word[0] < 'a' || word[0] > 'z'});
  }
  const WordLanguage all = analyzers::language_of_question(question);
  std::string shown;
  for (const QuestionWord& word : question) {
    const Asking asking = analyzers::asking(word, all);
    shown += shown.empty() ? "" : " ";
    shown += asking.german ? "g" : "";
    shown += asking.parts ? "p" : "";
    shown += asking.english ? "e" : "";
  }
  return shown;
}

TEST(QuestionLanguage, WordsOfOneLanguageAskInIt) {
  EXPECT_EQ(asked({"spring"}), "e");
  EXPECT_EQ(asked({"Rente"}), "gp");
}

TEST(QuestionLanguage, WordsOfBothGoByTheOthers) {
  EXPECT_EQ(asked({"rate"}), "ge");
  EXPECT_EQ(asked({"Rate"}), "gpe");
  EXPECT_EQ(asked({"growth", "rate"}), "e e");
  EXPECT_EQ(asked({"rate", "zahlen"}), "gp gp");
}

TEST(QuestionLanguage, NamesAskForAll) {
  EXPECT_EQ(asked({"Kumasi"}), "gpe");
  EXPECT_EQ(asked({"potato", "Kumasi"}), "e gpe");
}

}  // namespace
}  // namespace lotse::tests
