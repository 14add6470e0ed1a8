// Small lists in, families out.
#include <gtest/gtest.h>

#include "analyzers/lemmas/training/dictionary_forms.h"
#include "analyzers/lemmas/training/end_rules.h"
#include "analyzers/lemmas/training/linking.h"
#include "analyzers/lemmas/training/translated_forms.h"
#include "tests/analyzers/lemmas/table.h"

namespace lotse::tests {
namespace {

using namespace analyzers::training;

constexpr const char* kAffixes =
    "SFX S Y 1\nSFX S 0 s .\n"
    "SFX N Y 1\nSFX N 0 n .\n"
    "SFX Z Y 1\nSFX Z 0 en [^e]\n"
    "SFX I Y 1\nSFX I en t en\n"
    "SFX Y Y 1\nSFX Y en te en\n"
    "SFX D Y 1\nSFX D 0 d n\n"
    "SFX A Y 1\nSFX A 0 e [^elr]\n"
    "SFX F Y 2\nSFX F 0 in .\nSFX F 0 innen .\n";

FamilyKeys keys_of(const std::string& dictionary, const std::string& translations = "") {
  Paradigms paradigms;
  add_dictionary_forms(dictionary, kAffixes, paradigms);
  add_translated_forms(translations, paradigms);
  link_rows(paradigms);
  return family_keys(paradigms);
}

std::string keys(const FamilyKeys& all, const std::string& word) {
  const auto at = all.find(word);
  return at == all.end() ? "-" : joined_keys(at->second);
}

TEST(LemmaTraining, FlagsMakeForms) {
  const auto all = keys_of("planen/DIY\nBote/NF\n");
  EXPECT_EQ(keys(all, "plant"), "planen");
  EXPECT_EQ(keys(all, "plante"), "planen");
  EXPECT_EQ(keys(all, "planend"), "planen");
  EXPECT_EQ(keys(all, "boten"), keys(all, "bote"));
  EXPECT_EQ(keys(all, "botein"), keys(all, "boteinnen"));
  EXPECT_NE(keys(all, "botein"), keys(all, "bote"));
}

TEST(LemmaTraining, TranslationsPairForms) {
  const auto all = keys_of("ging/Z\n",
                           "gehen {vi} | gehend | gegangen | ich/er/sie ging :: to go\n"
                           "Atlas {m} [x]; Buch {n} | Atlanten {pl}; Bücher {pl} :: atlas\n"
                           "gut {adj} | besser | am besten | sehr gut :: good\n");
  EXPECT_EQ(keys(all, "ging"), "gehen");
  EXPECT_EQ(keys(all, "gingen"), "gehen");
  EXPECT_EQ(keys(all, "gegangen"), "gehen");
  EXPECT_EQ(keys(all, "atlanten"), keys(all, "atlas"));
  EXPECT_EQ(keys(all, "buchern"), keys(all, "buch"));
  EXPECT_EQ(keys(all, "besser"), keys(all, "gut"));
}

TEST(LemmaTraining, PrefixesFollowTheirVerb) {
  const auto all = keys_of("gehen/DI\nging/Z\naufgehen/DI\naufging/Z\naufzugehen\naufgegangen/A\n",
                           "gehen {vi} | gehend | gegangen | er ging :: to go\n");
  EXPECT_EQ(keys(all, "aufging"), "aufgehen");
  EXPECT_EQ(keys(all, "aufzugehen"), "aufgehen");
}

TEST(LemmaTraining, WeakParticiples) {
  const auto all = keys_of("einplanen/DIY\neingeplant/A\nbezahlen/DIY\nbezahlt/A\n");
  EXPECT_EQ(keys(all, "eingeplante"), "einplanen");
  EXPECT_EQ(keys(all, "bezahlte"), "bezahlen");
}

TEST(LemmaTraining, PluralsByGrammar) {
  const auto all = keys_of("Abt/S\nÄbte/N\nGremium/S\nGremien\n");  // in UTF-8: no Latin-1 letter
  EXPECT_EQ(keys(all, "gremien"), keys(all, "gremium"));
  const auto latin = keys_of(
      "Abt/S\n\xC4"
      "bte/N\n");
  EXPECT_EQ(keys(latin, "abten"), keys(latin, "abt"));
}

TEST(LemmaTraining, ANounOfItsOwnIsNoInfinitive) {
  const auto all = keys_of("laden/DI\nLaden/S\nlud/Z\n",
                           "laden {vt} | ladend | geladen | er lud :: to load\n"
                           "Laden {m} | Läden {pl} :: shop\n");
  EXPECT_EQ(keys(all, "lud"), "laden");
  EXPECT_EQ(keys(all, "ladens"), "lad");
}

TEST(LemmaTraining, EndsSpeakForUnknownWords) {
  FamilyKeys known;
  for (const char* word : {"", "bank", "spar", "giro"}) {
    known[word + std::string("konten")] = {word + std::string("konto")};
    known[word + std::string("konto")] = {word + std::string("konto")};
  }
  const auto bytes = analyzers::write_lemma_table(end_rules(known));
  const analyzers::Lemmas lemmas(bytes);
  EXPECT_EQ(joined_keys(lemmas.families("girokonten")), "girokonto");
  EXPECT_EQ(joined_keys(lemmas.families("treuhandkonten")), "treuhandkonto");
}

}  // namespace
}  // namespace lotse::tests
