#include "analyzers/word_memory.h"

#include <gtest/gtest.h>

#include <random>
#include <thread>

#include "analyzers/analyzer.h"
#include "tests/show.h"

namespace lotse::tests {
namespace {

using namespace analyzers;

Forms forms_of(std::string_view text) { return {{text, Key::kExact, Rule::kWord, 0, 0, 3}}; }

std::string recalled(const WordMemory& memory, std::uint32_t owner, std::string_view key) {
  Forms forms;
  const auto mark = WordMemory::mark_of(owner, key);
  const bool known = WordMemory::recall(memory.row_at(mark), mark, key, 5, 10, forms);
  return known ? show(forms) + show_places("0123456789Rat", forms) : "unknown";
}

TEST(WordMemory, TellsKeysAndOwnersApart) {
  WordMemory memory;
  memory.keep(WordMemory::mark_of(1, "Rat"), "Rat", forms_of("rat"));
  EXPECT_EQ(recalled(memory, 1, "Rat"), "rat[Rat]");
  EXPECT_EQ(recalled(memory, 1, "rat"), "unknown");
  EXPECT_EQ(recalled(memory, 2, "Rat"), "unknown");
}

TEST(WordMemory, TheSameMarkOfAnotherKeyIsNoAnswer) {
  WordMemory memory;
  memory.keep(WordMemory::mark_of(1, "Rat"), "Rad", forms_of("rad"));
  EXPECT_EQ(recalled(memory, 1, "Rat"), "unknown");
}

TEST(WordMemory, TheOldestMakesRoomAndIsGivenBack) {
  WordMemory memory;
  constexpr WordMemory::Mark kStep = std::uint64_t{1} << 33;  // one place, other tags
  for (WordMemory::Mark i = 1; i <= 4; ++i) {
    EXPECT_EQ(memory.keep(i * kStep, "Rat", forms_of("rat")), nullptr);
  }
  const char* const oldest = memory.row_at(kStep);
  EXPECT_EQ(memory.keep(5 * kStep, "Rat", forms_of("rat")).get(), oldest);
  EXPECT_EQ(memory.row_at(kStep), nullptr);
}

// More words than a memory holds, in two languages, against a thread that has met none.
TEST(WordMemory, WhatIsRememberedIsWhatIsWorkedOut) {
  std::mt19937 random(31);
  std::vector<std::string> texts(50);
  for (std::string& text : texts) {
    for (int words = 0; words < 3000; ++words) {
      text += "Bau" + std::to_string(random() % 300'000) + (random() % 9 == 0 ? "-" : " ");
      text += random() % 5 == 0 ? "Städte- und Projektpartner*innen " : "der Räte ";
    }
  }
  const auto analysed = [](const std::string& text, Language language) {
    return analyze_document(text, {{0, text.size(), language}});
  };
  for (const std::string& text : texts) (void)analysed(text, Language::kGerman);
  for (const auto language : {Language::kGerman, Language::kEnglish}) {
    std::vector<Token> afresh;
    std::thread([&] { afresh = analysed(texts[0], language); }).join();
    EXPECT_EQ(analysed(texts[0], language), afresh);
  }
}

}  // namespace
}  // namespace lotse::tests
