// Parts as keys: what a document is found by, and what a question asks for.
#include "analyzers/compound_parts.h"

#include <gtest/gtest.h>

#include "analyzers/analyzer.h"
#include "analyzers/gender.h"
#include "analyzers/hyphens.h"
#include "analyzers/normalize.h"
#include "tests/analyzers/compounds/table.h"
#include "tests/show.h"

namespace lotse::tests {
namespace {

using namespace analyzers;

std::vector<Token> analysed(std::string_view text, Purpose purpose) {
  std::vector<std::unique_ptr<const TokenFilter>> filters;
  filters.push_back(std::make_unique<GenderForms>(purpose));
  filters.push_back(std::make_unique<HyphenCompounds>());
  filters.push_back(std::make_unique<CompoundParts>(built_splitter(), purpose));
  filters.push_back(std::make_unique<Folding>());
  filters.push_back(std::make_unique<FeminineForms>());
  return Analyzer(std::move(filters)).analyze(text);
}

std::string document(std::string_view text) {
  return show(analysed(text, Purpose::kDocument), Key::kGermanPart);
}
std::string question(std::string_view text) {
  return show(analysed(text, Purpose::kQuery), Key::kGermanPart);
}

TEST(CompoundParts, StemsOfAllParts) {
  EXPECT_EQ(document("Länderpartnerschaften"), "land|partnerschaf");
  EXPECT_EQ(document("Naturschutzgebiete"), "natur|schutz|biet|naturschutz");
  EXPECT_EQ(document("Der Rat"), "");
}

TEST(CompoundParts, AQuestionAsksForItsWordOnly) {
  EXPECT_EQ(question("Partnerschaft"), "partnerschaf");
  EXPECT_EQ(question("Länderpartnerschaft"), "landerpartnerschaf");
}

TEST(CompoundParts, PartsOfHyphenAndGenderForms) {
  EXPECT_EQ(document("Klima-Naturschutz"), "klima|natur|schutz|naturschutz");
  EXPECT_EQ(document("Bürger*innenbefragungen"), "burger|befragung|burgerinn");
}

TEST(CompoundParts, PlacesAreThoseOfTheParts) {
  const std::string text = "Die Länderpartnerschaft";
  std::string places;
  for (const Token& token : analysed(text, Purpose::kDocument)) {
    if (token.key != Key::kGermanPart) continue;
    places += "[" + text.substr(token.begin, token.end - token.begin) + "]";
  }
  EXPECT_EQ(places, "[Länder][partnerschaft]");
}

}  // namespace
}  // namespace lotse::tests
