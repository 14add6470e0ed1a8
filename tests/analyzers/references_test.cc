#include "analyzers/references.h"

#include <gtest/gtest.h>

#include "tests/analyzers/words_of.h"

namespace lotse::tests {
namespace {

using analyzers::canonical_reference;

TEST(References, AtTheBeginningOfAText) {
  EXPECT_EQ(analyzers::reference_at("90140 - 23 Kumasi"), 10u);
  EXPECT_EQ(analyzers::reference_at("90140-23-E1, 2"), 11u);
  EXPECT_EQ(analyzers::reference_at("2019 - 2023"), 0u);
  EXPECT_EQ(analyzers::reference_at("DS 90140-23"), 0u);
  EXPECT_EQ(analyzers::reference_at(""), 0u);
}

TEST(References, Canonical) {
  EXPECT_EQ(canonical_reference("16389-20"), "16389-20");
  EXPECT_EQ(canonical_reference("16051 – 09 – E1"), "16051-09-e1");
  EXPECT_EQ(canonical_reference("05185-03BA"), "05185-03-ba");
  EXPECT_EQ(canonical_reference("  05185-03-ba "), "05185-03-ba");
  EXPECT_EQ(canonical_reference("DS 12"), "ds-12");
  EXPECT_EQ(canonical_reference(""), "");
}

TEST(References, WholePrefixAndParts) {
  EXPECT_EQ(show(german("Drucksache Nr.: 16389-20")),
            "drucksache|abk:drucksache nr 16389-20|16389|20|abk:aktenzeichen");
  EXPECT_EQ(show(german("16051-09-E1")), "16051-09-e1|16051-09|16051|09|e1|abk:aktenzeichen");
  EXPECT_EQ(show(german("05185-03BA")), "05185-03-ba|05185-03|05185|03|ba|abk:aktenzeichen");
}

TEST(References, BlanksAndDashes) {
  const std::string_view text = "Vorlage 16389 – 20 - E1 vom Rat";
  EXPECT_EQ(show(german(text)),
            "vorlage 16389-20-e1|16389-20|16389|20|e1|abk:aktenzeichen vom rat");
  EXPECT_EQ(show_places(text, german(text)), "[Vorlage] [16389 – 20 - E1] [vom] [Rat]");
}

TEST(References, AQuestionAsksForTheWholeNumber) {
  EXPECT_EQ(show(analyzers::analyze_query("16389-20-E1")), "16389-20-e1");
  EXPECT_TRUE(finds("16389", german("16389-20")));
  EXPECT_TRUE(finds("16389-20", german("16389-20-E1")));
  EXPECT_FALSE(finds("16389-20-E1", german("16389-20")));
  EXPECT_FALSE(finds("16389-21", german("16389-20 und 21")));
}

TEST(References, LabelsAskForAnyOfThem) {
  EXPECT_EQ(show(analyzers::analyze_query("Vorlage Nr. 16389-20")), "abk:aktenzeichen 16389-20");
  EXPECT_TRUE(finds("Drucksache 16389-20", german("Beschlussvorlage 16389-20")));
  EXPECT_TRUE(finds("DS 16389-20", german("siehe 16389-20")));
  EXPECT_TRUE(finds("Vorlage Nr. 16389-20", german("Drucksache 16389-20-E1")));
  EXPECT_FALSE(finds("Vorlage", german("siehe 16389-20")));
  EXPECT_FALSE(finds("Drucksache 16389-20", german("Drucksache 16389-21")));
}

TEST(References, OtherNumbersAreNone) {
  EXPECT_EQ(show(german("2023-11-23")), "20231123|2023|11|23|2023-11-23|2023-11");
  EXPECT_EQ(show(german("Tel. 50 - 22 und 2019 - 23")), "tel 50 22 und 2019 23");
}

}  // namespace
}  // namespace lotse::tests
