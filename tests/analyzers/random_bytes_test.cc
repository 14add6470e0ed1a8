// Whatever the bytes are, the analysers answer, and what they answer keeps their promises.
#include <gtest/gtest.h>

#include <random>

#include "analyzers/analyzer_table.h"
#include "analyzers/charset.h"
#include "analyzers/normalize.h"
#include "analyzers/passage.h"
#include "analyzers/references.h"

namespace lotse::tests {
namespace {

using namespace analyzers;

// Pieces on which filters act, among random bytes: pure noise would hardly reach them.
std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> kPieces = {"Bürger",
                                                   "*innen",
                                                   ":in",
                                                   "Innen",
                                                   "-",
                                                   "-\n",
                                                   "\n\n",
                                                   " ",
                                                   "16389-20",
                                                   "03BA",
                                                   " – ",
                                                   "E1",
                                                   "\u00AD",
                                                   "\u200B",
                                                   "\u0308",
                                                   "ä",
                                                   "ß",
                                                   "西安",
                                                   "Житомир",
                                                   "\xFF",
                                                   "\xE4",
                                                   "\xC3",
                                                   "\xF0\x9F",
                                                   "'",
                                                   "’s",
                                                   "und",
                                                   "(innen)",
                                                   "\xED\xA0\x80",
                                                   "\0x",
                                                   "ue",
                                                   "ae",
                                                   "İ",
                                                   "ﬁ",
                                                   "\uFEFF",
                                                   "1",
                                                   "ไทย",
                                                   "the ",
                                                   "der ",
                                                   "Ångström",
                                                   "㎡",
                                                   "½",
                                                   "/-",
                                                   "¬",
                                                   "_",
                                                   "اَلْعَرَبِيَّةُ",
                                                   ", ",
                                                   " und ",
                                                   "- und ",
                                                   " und -",
                                                   "Städte",
                                                   "Projektpartnerschaften",
                                                   "bzw.",
                                                   "/",
                                                   "(Ober-)",
                                                   "23.11.2023",
                                                   "November",
                                                   " 2023",
                                                   "2023-11-23",
                                                   ". ",
                                                   "§ ",
                                                   "UN",
                                                   "Vereinten Nationen",
                                                   "z. B.",
                                                   "GO NRW",
                                                   "3rd of ",
                                                   "satzung"};
  std::string text;
  const auto pieces = random() % 40;
  for (std::uint32_t i = 0; i < pieces; ++i) {
    if (random() % 4 == 0) {
      text += static_cast<char>(random() % 256);
    } else {
      text += kPieces[random() % kPieces.size()];
    }
  }
  return text;
}

void expect_sound(std::string_view text, const std::vector<Token>& tokens) {
  std::uint32_t position = 0;
  for (const Token& token : tokens) {
    ASSERT_LE(position, token.position);
    position = token.position;
    ASSERT_LT(token.begin, token.end);
    ASSERT_LE(token.end, text.size());
    ASSERT_FALSE(token.text.empty());
    ASSERT_LE(token.text.size(), kLongestWordBytes + 8);
    ASSERT_TRUE(is_valid_utf8(token.text));
  }
}

TEST(RandomBytes, EveryAnalyser) {
  std::mt19937 random(20);
  for (int i = 0; i < 4000; ++i) {
    const std::string text = random_text(random);
    for (const auto language : {Language::kGerman, Language::kEnglish, Language::kOther}) {
      expect_sound(text, analyzer_for(language, Purpose::kDocument).analyze(text));
    }
    expect_sound(text, analyze_query(text));
    expect_sound(text, analyze_phrase(text));
    expect_sound(text, analyze_document(text, paragraphs_of(text, Language::kGerman)));
  }
}

TEST(RandomBytes, FoldingIsStable) {
  std::mt19937 random(21);
  for (int i = 0; i < 4000; ++i) {
    const std::string once = folded(random_text(random));
    EXPECT_EQ(folded(once), once);
  }
}

TEST(RandomBytes, ParagraphsCoverWhatIsNotBlank) {
  std::mt19937 random(22);
  for (int i = 0; i < 4000; ++i) {
    const std::string text = random_text(random);
    std::size_t end = 0;
    for (const Paragraph& paragraph : paragraphs_of(text, Language::kOther)) {
      ASSERT_LE(end, paragraph.begin);
      ASSERT_LT(paragraph.begin, paragraph.end);
      EXPECT_EQ(text.substr(end, paragraph.begin - end).find_first_not_of(" \t\r\n\f\v"),
                std::string::npos);
      end = paragraph.end;
    }
    EXPECT_EQ(text.find_first_not_of(" \t\r\n\f\v", end), std::string::npos);
  }
}

TEST(RandomBytes, PassagesLieInsideTheText) {
  std::mt19937 random(23);
  const std::vector<QueryTerm> terms = {{"burger", Key::kExact, "Bürger", false},
                                        {"16389-20", Key::kExact, "16389-20", false},
                                        {"d", Key::kExact, "d*", true}};
  for (int i = 0; i < 4000; ++i) {
    const std::string text = random_text(random);
    const Passage passage = best_passage(text, Language::kGerman, terms, 60);
    std::size_t end = 0;
    auto mark = passage.marks.begin();
    for (const Stretch& stretch : passage.stretches) {
      ASSERT_LE(end, stretch.begin);
      ASSERT_LE(stretch.begin, stretch.end);
      ASSERT_LE(stretch.end, text.size());
      end = stretch.begin;
      for (; mark != passage.marks.end() && mark->begin < stretch.end; ++mark) {
        ASSERT_LE(end, mark->begin);
        ASSERT_LT(mark->begin, mark->end);
        ASSERT_LE(mark->end, stretch.end);
        end = mark->end;
      }
      end = stretch.end;
    }
    EXPECT_TRUE(mark == passage.marks.end());
  }
}

TEST(RandomBytes, CharsetsAlwaysGiveUtf8) {
  std::mt19937 random(24);
  for (int i = 0; i < 1000; ++i) {
    const std::string text = random_text(random);
    for (const char* declared : {"", "utf-8", "windows-1252", "utf-16", "big5", "x", "\xFF"}) {
      EXPECT_TRUE(is_valid_utf8(to_utf8(text, declared).text)) << declared;
    }
    (void)canonical_reference(text);
  }
}

}  // namespace
}  // namespace lotse::tests
