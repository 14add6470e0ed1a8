#include "analyzers/derivations.h"

#include <gtest/gtest.h>

namespace lotse::analyzers {
namespace {

std::string show(std::string_view word) {
  std::string text;
  for (const std::string& one : derivations(word)) text += (text.empty() ? "" : " ") + one;
  return text;
}

TEST(Derivations, VerbsOfNouns) {
  EXPECT_EQ(show("förderung"), "fördern");
  EXPECT_EQ(show("planungen"), "planen");
  EXPECT_EQ(show("sammlung"), "sammlen sammeln");
  EXPECT_EQ(show("evaluation"), "evaluieren");
}

TEST(Derivations, NounsOfVerbs) {
  EXPECT_EQ(show("sanieren"), "sanation sanierung");
  EXPECT_EQ(show("ändern"), "änderung");
  EXPECT_EQ(show("sammeln"), "sammlung");
}

TEST(Derivations, OthersHaveNone) {
  EXPECT_EQ(show("stadt"), "");
  EXPECT_EQ(show("ung"), "");
  EXPECT_EQ(show(""), "");
}

}  // namespace
}  // namespace lotse::analyzers
