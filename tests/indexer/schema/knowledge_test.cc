#include "indexer/schema/knowledge.h"

#include <gtest/gtest.h>

namespace lotse::schema {
namespace {

Knowledge sample() {
  Knowledge knowledge;
  knowledge.home = "dortmund";
  knowledge.goals = {{17, {"Partnerschaften", "Partnerships"}, "#19486a"}};
  knowledge.glossary = {{{"Städtepartnerschaft"}, {"town twinning", "sister city partnership"}}};
  knowledge.thesaurus = {{{"Kita", "Kindertagesstätte"}, "de", false},
                         {{"Müll", "Abfall"}, "de", true}};
  return knowledge;
}

TEST(Knowledge, ComesBackAsItWas) {
  const Knowledge back = knowledge_from_json(to_json(sample()));
  EXPECT_EQ(back.home, "dortmund");
  EXPECT_EQ(back.goal(17)->label.en, "Partnerships");
  EXPECT_EQ(back.glossary.at(0).german.at(0), "Städtepartnerschaft");
  EXPECT_EQ(back.glossary.at(0).english.at(1), "sister city partnership");
  EXPECT_EQ(back.thesaurus.at(0).words.at(1), "Kindertagesstätte");
  EXPECT_EQ(back.thesaurus.at(0).language, "de");
  EXPECT_FALSE(back.thesaurus.at(0).one_way);
  EXPECT_TRUE(back.thesaurus.at(1).one_way);
  EXPECT_EQ(to_json(back), to_json(sample()));
}

TEST(Knowledge, OlderGenerationsHaveNoWords) {
  const Knowledge old = knowledge_from_json(
      R"({"home":"dortmund","cities":[],"countries":[],"networks":[],"bodies":[],)"
      R"("relation_kinds":[],"activity_states":[],"goals":[]})");
  EXPECT_EQ(old.home, "dortmund");
  EXPECT_TRUE(old.glossary.empty());
  EXPECT_TRUE(old.thesaurus.empty());
}

TEST(Knowledge, WhatIsNoneIsRefused) {
  for (const char* bad : {"", "{", "[]", "{}", "7"})
    EXPECT_ANY_THROW((void)knowledge_from_json(bad)) << bad;
}

}  // namespace
}  // namespace lotse::schema
