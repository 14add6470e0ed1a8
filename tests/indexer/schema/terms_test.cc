#include "indexer/schema/terms.h"

#include <gtest/gtest.h>

#include <string>

namespace lotse::schema {
namespace {

using analyzers::Key;

TEST(Terms, BeginningsOfWords) {
  EXPECT_EQ(beginning_term("anderungen"), "XBanderu");
  EXPECT_EQ(beginning_term("anderu"), "XBanderu");
  EXPECT_EQ(beginning_term("plan"), "");
  EXPECT_EQ(beginning_term("16389-20"), "");
  EXPECT_EQ(beginning_term("житомир"), "XBжитоми");
}

TEST(Terms, KeysDoNotMeet) {
  EXPECT_EQ(word_term(Key::kExact, "stadt"), "stadt");
  EXPECT_EQ(word_term(Key::kGermanStem, "stadt"), "ZDstadt");
  EXPECT_EQ(word_term(Key::kEnglishStem, "stadt"), "ZEstadt");
  EXPECT_EQ(title_term(Key::kExact, "stadt"), "Sstadt");
  EXPECT_EQ(facet_term(Facet::kSdg, "17"), "XSDG17");
}

TEST(Terms, LongOnesAreCutButStayApart) {
  const std::string one(300, 'a'), other = std::string(299, 'a') + "b";
  EXPECT_LE(word_term(Key::kExact, one).size(), 245u);
  EXPECT_NE(word_term(Key::kExact, one), word_term(Key::kExact, other));
}

TEST(Terms, OneNumberOneReference) {
  const std::string expected = reference_term("05185-03-BA");
  EXPECT_EQ(reference_term("05185-03BA"), expected);
  EXPECT_EQ(reference_term("05185 - 03 BA"), expected);
  EXPECT_EQ(reference_term("05185–03BA"), expected);
  EXPECT_NE(reference_term("05185-04BA"), expected);
}

TEST(Fields, NamesSlotsAndPrefixesAreUnique) {
  for (std::size_t i = 0; i < kFacets.size(); ++i) {
    EXPECT_EQ(static_cast<std::size_t>(kFacets[i].facet), i);
    EXPECT_EQ(facet_of_name(kFacets[i].name), kFacets[i].facet);
    for (std::size_t j = 0; j < i; ++j) {
      EXPECT_NE(kFacets[i].slot, kFacets[j].slot);
      EXPECT_NE(kFacets[i].prefix, kFacets[j].prefix);
    }
  }
  EXPECT_EQ(facet_of_name("colour"), std::nullopt);
}

}  // namespace
}  // namespace lotse::schema
