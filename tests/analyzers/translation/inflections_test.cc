#include "analyzers/translation/inflections.h"

#include <gtest/gtest.h>

namespace lotse::analyzers {
namespace {

std::string forms(std::string_view word, Language language) {
  std::string text;
  for (const auto& form : inflections(word, language)) text += (text.empty() ? "" : " ") + form;
  return text;
}

bool has(std::string_view word, Language language, std::string_view form) {
  return (" " + forms(word, language) + " ").find(" " + std::string(form) + " ") !=
         std::string::npos;
}

TEST(Inflections, English) {
  EXPECT_TRUE(has("city", Language::kEnglish, "cities"));
  EXPECT_TRUE(has("cities", Language::kEnglish, "city"));
  EXPECT_TRUE(has("town", Language::kEnglish, "towns"));
  EXPECT_TRUE(has("promote", Language::kEnglish, "promoting"));
  EXPECT_FALSE(has("town", Language::kEnglish, "twin"));
  EXPECT_FALSE(has("univers", Language::kEnglish, "unity"));
}

TEST(Inflections, German) {
  EXPECT_TRUE(has("offentlicher", Language::kGerman, "offentlichen"));
  EXPECT_TRUE(has("rat", Language::kGerman, "rates"));
  EXPECT_TRUE(has("stadte", Language::kGerman, "stadt"));
  EXPECT_FALSE(has("rat", Language::kGerman, "rathaus"));
}

TEST(Inflections, TheWordItselfAlways) {
  EXPECT_EQ(forms("", Language::kGerman), "");
  EXPECT_TRUE(has("co2", Language::kEnglish, "co2"));
}

}  // namespace
}  // namespace lotse::analyzers
