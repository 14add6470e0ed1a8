#include "analyzers/fillers.h"

#include <gtest/gtest.h>

#include "tests/analyzers/words_of.h"

namespace lotse::tests {
namespace {

TEST(Fillers, SayNothing) {
  EXPECT_EQ(show(german("Städte, z. B. Leeds")), "stadte leeds");
  EXPECT_EQ(show(german("Städte, z.B. Leeds")), "stadte leeds");
  EXPECT_EQ(show(german("u. a. der Rat, d. h. alle")), "der rat alle");
  EXPECT_EQ(show(german("u. ä. und i. d. R. auch")), "und auch");
  EXPECT_EQ(show(english("e.g. towns")), "towns");
  EXPECT_EQ(show(analyzers::analyze_query("z. B. Leeds")), "leeds");
}

TEST(Fillers, OtherLettersStay) {
  EXPECT_EQ(show(german("Plan B. Leeds")), "plan b leeds");
  EXPECT_EQ(show(german("z B")), "z b");
  EXPECT_EQ(show(german("Leeds e. V.")), "leeds e v");
  EXPECT_EQ(show(german("J. S. Bach")), "j s bach");
}

TEST(Fillers, LettersAreNotFound) { EXPECT_FALSE(finds("B", german("z. B. Leeds"))); }

}  // namespace
}  // namespace lotse::tests
