#include "analyzers/sentences.h"

#include <gtest/gtest.h>

#include <string>

namespace lotse::tests {
namespace {

// Sentences between bars.
std::string cut(std::string_view text) {
  const auto bounds = analyzers::sentence_bounds(text);
  std::string shown;
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
    shown += "|" + std::string(text.substr(bounds[i], bounds[i + 1] - bounds[i]));
  }
  return shown;
}

TEST(Sentences, EndAtTheirSigns) {
  EXPECT_EQ(cut("Der Rat tagt. Er berät! Warum? Darum"),
            "|Der Rat tagt. |Er berät! |Warum? |Darum");
  EXPECT_EQ(cut("„Der Rat tagt.“ Er berät."), "|„Der Rat tagt.“ |Er berät.");
  EXPECT_EQ(cut(""), "");
}

TEST(Sentences, LineEndsAreNone) {
  EXPECT_EQ(cut("Der Rat\ntagt. Er\nberät."), "|Der Rat\ntagt. |Er\nberät.");
}

TEST(Sentences, AbbreviationsAndDatesDoNotEndThem) {
  EXPECT_EQ(cut("Am 23. November sprach Dr. Meier zu Nr. 5 der Liste. Danach nicht."),
            "|Am 23. November sprach Dr. Meier zu Nr. 5 der Liste. |Danach nicht.");
  EXPECT_EQ(cut("Im Jahr 2023. Danach."), "|Im Jahr 2023. |Danach.");
}

TEST(Sentences, InvalidBytes) { EXPECT_EQ(cut("\xFF\xE4. A"), "|\xFF\xE4. |A"); }

}  // namespace
}  // namespace lotse::tests
