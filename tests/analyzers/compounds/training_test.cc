// From word lists to a table, on small lists written for the test.
#include <gtest/gtest.h>

#include "analyzers/compounds/letters.h"
#include "analyzers/compounds/training/affixes.h"
#include "analyzers/compounds/training/derivations.h"
#include "analyzers/compounds/training/model.h"
#include "analyzers/compounds/training/rules.h"
#include "analyzers/compounds/training/table_words.h"
#include "analyzers/compounds/training/word_lists.h"
#include "tests/analyzers/compounds/table.h"

namespace lotse::tests {
namespace {

using namespace analyzers::training;
using analyzers::letters_of;
using analyzers::utf8_of;

std::vector<std::byte> table_of(const Lexicon& lexicon) {
  Model model(lexicon);
  model.train(4);
  return analyzers::write_word_table(table_words(lexicon, model), model.triples());
}

// Every first with every second word, and the words themselves.
std::string invented_list() {
  std::string list;
  const std::vector<std::string> firsts = {"Stadt", "Land", "Wald", "Berg", "Garten", "Markt"};
  const std::vector<std::string> lasts = {"Haus", "Platz", "Weg", "Fest", "Plan", "Rand"};
  for (const auto& first : firsts) {
    list += first + "\n";
    for (const auto& last : lasts) list += first + utf8_of(letters_of(last)) + "\n";
  }
  for (const auto& last : lasts) list += last + "\n";
  return list;
}

TEST(Training, PartsAreLearnedFromAPlainList) {
  Lexicon lexicon;
  add_word_list(invented_list(), lexicon);
  const auto bytes = table_of(lexicon);
  const analyzers::CompoundSplitter splitter(bytes);
  EXPECT_EQ(shown_split(splitter, "Waldplatz"), "Wald|platz");
  EXPECT_EQ(shown_split(splitter, "Marktgartenfest"), "Markt|garten|fest");
  EXPECT_EQ(shown_split(splitter, "Garten"), "Garten");
}

TEST(Training, TheSameListsGiveTheSameBytes) {
  Lexicon one, two;
  add_word_list(invented_list(), one);
  add_word_list(invented_list(), two);
  EXPECT_EQ(table_of(one), table_of(two));
}

TEST(Training, NoListsAtAll) {
  const auto bytes = table_of({});
  EXPECT_EQ(shown_split(analyzers::CompoundSplitter(bytes), "Hochwasserschutz"),
            "Hochwasserschutz");
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

TEST(Training, HunspellSuffixes) {
  const Affixes affixes(
      "SFX S Y 1\nSFX S 0 s .\n"
      "SFX A Y 2\nSFX A 0 e [^elr]\nSFX A el le [^e]el\n"
      "SFX j Y 1\nSFX j 0 0/xoc .\n");
  EXPECT_EQ(joined(affixes.forms("Rat", "S")), "Rats");
  EXPECT_EQ(joined(affixes.forms("lang", "A")), "lange");
  EXPECT_EQ(joined(affixes.forms("dunkel", "AS")), "dunkle dunkels");
  EXPECT_EQ(joined(affixes.forms("Rat", "jQ")), "");
}

TEST(Training, DictionaryFlags) {
  Lexicon lexicon;
  add_dictionary("3\nRat/ST\nlandes/hke\nnahme/Noz\nfalsch/d\n", "SFX S Y 1\nSFX S 0 s .\n",
                 lexicon);
  EXPECT_TRUE(lexicon.find("rat")->base);
  EXPECT_EQ(lexicon.find("rats")->classes, kNoun);
  EXPECT_TRUE(lexicon.find("landes")->modifier);
  EXPECT_EQ(lexicon.find("landes")->classes, 0);
  EXPECT_TRUE(lexicon.find("nahme")->head);
  EXPECT_EQ(lexicon.find("falsch"), nullptr);
}

TEST(Training, TranslationsGiveGenderAndPlural) {
  Lexicon lexicon;
  add_translations("Stadt {f}; Ort {m} | Städte {pl}; Orte {pl} :: town | towns\n", lexicon);
  EXPECT_EQ(lexicon.find("stadt")->genders, kFeminine);
  EXPECT_EQ(lexicon.find("orte")->lemma, lexicon.index_of("ort"));
  EXPECT_EQ(lexicon.find(letters_of("Städte"))->lemma, lexicon.index_of("stadt"));
  EXPECT_EQ(lexicon.find("towns"), nullptr);
}

TEST(Training, WordsOfRunningText) {
  Lexicon lexicon;
  count_words("Der Rat tagt. Der Rat der Stadt, DIN 5", lexicon);
  EXPECT_EQ(lexicon.find("rat")->count, 2u);
  EXPECT_EQ(lexicon.find("din"), nullptr);
}

TEST(Training, LinkingElements) {
  EXPECT_EQ(with_link("rat", Link::kS), "rats");
  EXPECT_EQ(with_link("schule", Link::kDropE), "schul");
  EXPECT_EQ(with_link("museum", Link::kUmToEn), "museen");
  EXPECT_EQ(with_link("wohnen", Link::kDropEn), "wohn");
  EXPECT_EQ(with_link("rat", Link::kDropE), "");
  EXPECT_EQ(fit("zeitung", Link::kS), 1);
  EXPECT_LT(fit("zeitung", Link::kNone), 0.1);
  EXPECT_EQ(fit("haus", Link::kS), 0);
}

TEST(Training, PrefixVerbsAndTheirNouns) {
  Lexicon lexicon;
  for (const char* verb : {"verbrauchen", "unterlegen", "aufnehmen"}) {
    Entry& entry = lexicon.entry(verb);
    entry.base = true;
    entry.classes = kVerb;
  }
  const PrefixVerbs verbs(lexicon);
  EXPECT_TRUE(verbs.gave("verbraucher"));
  EXPECT_TRUE(verbs.gave("unterlage"));
  EXPECT_FALSE(verbs.gave("verbraucherschutz"));
  EXPECT_FALSE(verbs.gave("unterhemd"));
}

TEST(Training, ParticiplesOfListedVerbs) {
  Lexicon lexicon;
  for (const char* verb : {"stellen", "feststellen", "entwickeln", "weiterentwickeln", "zieren",
                           "konfiszieren", "beruhigen", "verkehrsberuhigen"}) {
    Entry& entry = lexicon.entry(verb);
    entry.base = true;
    entry.classes = kVerb;
  }
  lexicon.entry("verkehrs").classes = kNoun;
  const PrefixVerbs verbs(lexicon);
  EXPECT_TRUE(verbs.gave_participle("festgestellt"));
  EXPECT_TRUE(verbs.gave_participle("festzustellende"));
  EXPECT_TRUE(verbs.gave_participle("weiterentwickelte"));
  EXPECT_TRUE(verbs.gave_participle("konfisziert"));
  EXPECT_FALSE(verbs.gave_participle("gestellt"));
  EXPECT_FALSE(verbs.gave_participle("verkehrsberuhigt"));
}

TEST(Training, AdjectivesByTheirEndings) {
  Lexicon lexicon;
  add_word_list("ruhend\nruhende\nruhendem\nruhenden\nruhender\nruhendes\nheute\n", lexicon);
  find_adjectives(lexicon);
  EXPECT_EQ(lexicon.find("ruhend")->classes, kPlain | kAdjective);
  EXPECT_EQ(lexicon.find("ruhenden")->lemma, lexicon.index_of("ruhend"));
  EXPECT_EQ(lexicon.find("heute")->classes, kPlain);
}

TEST(Training, AdjectivesThatLiveInCompoundsOnly) {
  Lexicon lexicon;
  for (const char* noun : {"kopf", "stroh", "hohl", "nase"}) {
    Entry& entry = lexicon.entry(noun);
    entry.base = true;
    entry.classes = kNoun;
  }
  for (const char* adjective : {"strohk\xF6pfig", "hohlk\xF6pfig", "strohnasig"}) {
    Entry& entry = lexicon.entry(adjective);
    entry.base = true;
    entry.classes = kAdjective;
  }
  add_bound_adjectives(lexicon);
  EXPECT_EQ(lexicon.find("k\xF6pfig")->classes, kAdjective);
  EXPECT_NE(lexicon.find("k\xF6pfigen"), nullptr);
  EXPECT_EQ(lexicon.find("nasig"), nullptr);  // one word shows nothing
}

TEST(Training, NounsThatOnlyCompoundsShow) {
  Lexicon lexicon;
  Entry& verb = lexicon.entry("beharren");
  verb.base = true;
  verb.classes = kVerb;
  add_word_list("Beharrungskraft\nZeitungsrand\n", lexicon);
  add_nouns_of_verbs(lexicon);
  EXPECT_EQ(lexicon.find("beharrung")->genders, kFeminine);
  EXPECT_EQ(lexicon.find("zeitung"), nullptr);
}

TEST(Training, VerbsOfTheTranslations) {
  Lexicon lexicon;
  add_translations("etw. hochstufen; aufwerten {vt} | hochstufend :: to upgrade sth.\n", lexicon);
  EXPECT_EQ(lexicon.find("hochstufen")->classes, kVerb);
  EXPECT_EQ(lexicon.find("aufwerten")->classes, kVerb);
}

}  // namespace
}  // namespace lotse::tests
