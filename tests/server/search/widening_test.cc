// Translations and synonyms of a question's words, against real indexes.
#include "server/search/widening.h"

#include <gtest/gtest.h>

#include "analyzers/translation/training/entry_table.h"
#include "server/search/xapian_searcher.h"
#include "tests/server/search/sample_archive.h"
#include "tests/temp_folder.h"

namespace lotse::search {
namespace {

using analyzers::Language;

const analyzers::Dictionary& dictionary() {
  static const auto bytes = [] {
    analyzers::training::EntryTable table;
    analyzers::training::for_each_row(
        "Rat {m} :: council; advice\n"
        "Ratte {f} :: rat\n"
        "Gift {n} :: poison\n"
        "Geschenk {n} :: gift\n"
        "Haushalt {m} :: budget; household\n"
        "Klima {n} :: climate\n"
        "Konferenz {f} :: conference\n"
        "Bahnhof {m} :: railway station\n"
        "Don {m} :: professor\n"
        "Stadt {f} :: town\n",
        [&](const auto& row) { table.add(row); });
    return analyzers::write_dictionary(table.entries());
  }();
  static const analyzers::Dictionary made(bytes);
  return made;
}

schema::Knowledge knowledge() {
  schema::Knowledge made = sample_knowledge();
  made.cities.push_back({"rostow", {"Rostow am Don", "Rostov-on-Don"}, "ru", 0, 0, {}, {}, {}});
  return made;
}

// "rat → council; ...": what the words of a question may be called, before any index is asked.
std::string related(const std::vector<std::string>& words, std::vector<std::string> typed = {},
                    std::size_t german = 1, std::size_t english = 0) {
  const Vocabulary vocabulary(knowledge());
  analyzers::WordKnowledge tables;
  tables.dictionary = &dictionary();
  const Relations relations(vocabulary, tables, [&](const std::string&, Language language) {
    return language == Language::kGerman ? german : english;
  });
  std::string text;
  for (const RelatedWords& one : relations.of(words, typed.empty() ? words : typed)) {
    text += text.empty() ? "" : "; ";
    for (std::size_t i = 0; i < one.count; ++i) text += words[one.first + i] + " ";
    text += one.rule == analyzers::Rule::kSynonym ? "~" : "→";
    for (const auto& wordings : one.wordings) {
      for (const auto& wording : wordings) text += " " + wording;
    }
  }
  return text;
}

TEST(RelatedWords, TheFieldsOwnWordsBeforeTheDictionary) {
  EXPECT_EQ(related({"Stadt"}), "Stadt → city");
  EXPECT_EQ(related({"Haushalt"}), "Haushalt → budget; Haushalt → household");
  EXPECT_EQ(related({"unbekannt"}), "");
}

TEST(RelatedWords, InflectedFormsFindTheirEntry) {
  EXPECT_EQ(related({"Städten"}), "Städten → city");
  EXPECT_EQ(related({"Haushalts"}), "Haushalts → budget; Haushalts → household");
  EXPECT_EQ(related({"partnerships"}), "partnerships → Partnerschaft");
}

TEST(RelatedWords, SeveralWordsOfAQuestionAreOneTerm) {
  EXPECT_EQ(related({"town", "twinning"}),
            "town twinning → Städtepartnerschaft; town twinning → Partnerschaft der Städte; "
            "town → Stadt");
}

TEST(RelatedWords, SynonymsInBothDirectionsOrOne) {
  EXPECT_EQ(related({"Beschluss"}), "Beschluss ~ Vertrag");
  EXPECT_EQ(related({"Vertrag"}), "Vertrag ~ Beschluss");
  EXPECT_EQ(related({"Jugend"}), "Jugend ~ Schule");
  EXPECT_EQ(related({"Schule"}), "");
}

TEST(RelatedWords, TheQuestionsLanguageDecidesWordsOfBoth) {
  EXPECT_EQ(related({"Rat", "Haushalt"}),
            "Rat → council; Rat → advice; Haushalt → budget; Haushalt → household");
  EXPECT_EQ(related({"rat", "conference"}), "rat → Ratte; conference → Konferenz");
  EXPECT_EQ(related({"gift"}, {"the", "gift"}), "gift → Geschenk");
  EXPECT_EQ(related({"Gift"}, {"das", "Gift"}), "Gift → poison");
}

TEST(RelatedWords, ALoneWordOfBothIsTheOneThatDocumentsHold) {
  EXPECT_EQ(related({"gift"}, {}, 3, 1), "gift → poison");
  EXPECT_EQ(related({"gift"}, {}, 1, 3), "gift → Geschenk");
}

TEST(RelatedWords, NamesStayNames) {
  EXPECT_EQ(related({"Kumasi"}), "");
  EXPECT_EQ(related({"Don"}), "Don → professor");
  EXPECT_EQ(related({"Rostow", "Don"}, {"Rostow", "am", "Don"}), "Rostow Don → Rostov-on-Don");
  EXPECT_EQ(related({"Rostov-on-Don"}), "Rostov-on-Don → Rostow am Don");
}

std::vector<SampleDocument> archive() {
  std::vector<SampleDocument> list(5);
  list[0] = {.id = sample_id(1),
             .title = "Vertrag",
             .text = "Der Rat beschließt die Städtepartnerschaft. Die Stadt begrüßt sie.",
             .language = "de"};
  list[1] = {.id = sample_id(2),
             .title = "Report",
             .text = "The members of the committee spoke about town twinnings and about the city.",
             .language = "en"};
  list[2] = {.id = sample_id(3),
             .title = "Walk",
             .text = "The town was busy while this was written, and twinning was not mentioned.",
             .language = "en"};
  list[3] = {.id = sample_id(4),
             .title = "Beschluss",
             .text = "Die Bezirksvertretung hat den Beschluss gefasst, so wie er vorlag.",
             .language = "de"};
  list[4] = {.id = sample_id(5),
             .title = "Wasser",
             .text = "Das Wasser der Stadt ist sauber und wird von den Stadtwerken geliefert.",
             .language = "de"};
  return list;
}

class WideningTest : public testing::Test {
 protected:
  WideningTest() { write_index(folder_ / "public", archive()); }

  SearchResult result(const std::string& q, bool widen = true) {
    SearchRequest request;
    request.q = q;
    request.widen = widen;
    return std::get<SearchResult>(searcher_.search(request));
  }
  // "total: numbers of the hits in order [note codes]".
  std::string found(const std::string& q, bool widen = true) {
    const SearchResult answer = result(q, widen);
    std::string text = std::to_string(answer.total) + ":";
    for (const Hit& hit : answer.hits) {
      text += std::string(" ") + static_cast<char>('1' + (hit.record.id.back() - 'b'));
    }
    for (const Note& note : answer.notes) text += " " + note.code;
    return text;
  }
  std::string notes(const std::string& q) {
    std::string text;
    for (const Note& note : result(q).notes) text += (text.empty() ? "" : " | ") + note.text;
    return text;
  }
  // "word: text (rule)" of the hit with this number.
  std::string matched(const std::string& q, unsigned number) {
    std::string text;
    for (const Hit& hit : result(q).hits) {
      if (hit.record.id != sample_id(number)) continue;
      for (const Matched& one : hit.matched) {
        text += (text.empty() ? "" : "; ") + one.query + ": " + one.text + " (" + one.rule + ")";
      }
    }
    return text;
  }

  tests::TempFolder folder_;
  XapianSearcher searcher_{{folder_ / "public"}};
};

TEST_F(WideningTest, OtherLanguagesDocumentsComeBehindThoseThatHoldTheWord) {
  EXPECT_EQ(found("Städtepartnerschaft"), "2: 1 2 translated");
  EXPECT_EQ(found("town twinning"), "3: 3 2 1 translated");
  EXPECT_EQ(found("Städtepartnerschaft", false), "1: 1");
}

TEST_F(WideningTest, SeveralWordsStandInARow) {
  EXPECT_EQ(matched("Städtepartnerschaft", 2), "Städtepartnerschaft: town twinnings (translation)");
  EXPECT_EQ(matched("Städtepartnerschaft", 3), "");
}

TEST_F(WideningTest, SynonymsInBothDirections) {
  EXPECT_EQ(found("Vertrag"), "2: 1 4 synonyms");
  EXPECT_EQ(found("Beschluss"), "2: 4 1 synonyms");
  EXPECT_EQ(matched("Vertrag", 4), "Vertrag: Beschluss (synonym)");
}

TEST_F(WideningTest, NotesSayWhichWordsWereUsed) {
  EXPECT_EQ(notes("Städtepartnerschaft"),
            "Auch übersetzt gesucht: Städtepartnerschaft → town twinning.");
  EXPECT_EQ(notes("Wasser"), "");
  EXPECT_EQ(result("Städtepartnerschaft").widened, true);
  EXPECT_EQ(result("Wasser").widened, false);
}

TEST_F(WideningTest, WhatIsMeantAsWrittenIsNotWidened) {
  EXPECT_EQ(found("\"Städtepartnerschaft\""), "1: 1");
  EXPECT_EQ(found("=Städtepartnerschaft"), "1: 1");
  EXPECT_EQ(found("titel:Vertrag"), "1: 1");
  EXPECT_EQ(found("Vertr*"), "1: 1");
}

TEST_F(WideningTest, HeldWordsAreWidenedAndExcludedOnesAreNot) {
  EXPECT_EQ(found("+Vertrag"), "2: 1 4 synonyms");
  EXPECT_EQ(found("Wasser ODER Vertrag"), "3: 5 1 4 synonyms");
  EXPECT_EQ(found("Beschluss -Vertrag"), "1: 4 synonyms");
}

TEST_F(WideningTest, AllWordsCountsOtherWordings) {
  EXPECT_EQ(found("Städtepartnerschaft committee"), "1: 2 translated");
  EXPECT_EQ(found("Städtepartnerschaft Stadt"), "2: 1 2 translated translated");
}

}  // namespace
}  // namespace lotse::search
