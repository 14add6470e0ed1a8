#include "analyzers/passage.h"

#include <gtest/gtest.h>

#include "tests/analyzers/words_of.h"

namespace lotse::tests {
namespace {

using analyzers::Key;
using analyzers::Language;
using analyzers::Mark;
using analyzers::QueryTerm;

// Terms of a question as the query side makes them; "word*" is a prefix.
std::vector<QueryTerm> terms_of(std::string_view question) {
  std::vector<QueryTerm> terms;
  for (const auto& token : analyzers::analyze_query(question)) {
    const bool prefix = question.substr(token.end).starts_with('*');
    if (prefix && token.key != Key::kExact) continue;
    terms.push_back({token.text, token.key,
                     std::string(question.substr(token.begin, token.end - token.begin)), prefix});
  }
  return terms;
}

std::string marked(std::string_view text, std::size_t begin, std::size_t end,
                   const std::vector<Mark>& marks) {
  std::string shown;
  for (const Mark& mark : marks) {
    shown += text.substr(begin, mark.begin - begin);
    shown += "[" + std::string(text.substr(mark.begin, mark.end - mark.begin)) + "]";
    begin = mark.end;
  }
  return shown.append(text.substr(begin, end - begin));
}

std::string shown(std::string_view text, const analyzers::Passage& passage) {
  std::string all;
  for (const auto& stretch : passage.stretches) {
    auto marks = passage.marks;
    std::erase_if(marks, [&](const Mark& mark) {
      return mark.begin < stretch.begin || mark.end > stretch.end;
    });
    all += (all.empty() ? "" : " … ") + marked(text, stretch.begin, stretch.end, marks);
  }
  return all;
}

std::string passage(std::string_view text, std::string_view question, std::size_t max_bytes = 320) {
  return shown(text,
               analyzers::best_passage(text, Language::kGerman, terms_of(question), max_bytes));
}

std::string all_marks(std::string_view text, std::string_view question) {
  return marked(text, 0, text.size(),
                analyzers::marks_of(text, Language::kGerman, terms_of(question)));
}

TEST(Marks, ExactOnOriginalBytes) {
  EXPECT_EQ(all_marks("Die Städtepartnerschaften der Stadt.", "Städtepartnerschaft"),
            "Die [Städtepartnerschaften] der Stadt.");
  EXPECT_EQ(all_marks("Die Sta\u0308dte und Bür\u00ADger*innen", "Bürger Städte"),
            "Die [Sta\u0308dte] und [Bür\u00ADger*innen]");
  EXPECT_EQ(all_marks("in der Klima-Partnerschaft", "Partnerschaft"),
            "in der Klima-[Partnerschaft]");
  EXPECT_EQ(all_marks("in der Klima-Partnerschaft", "Klimapartnerschaft"),
            "in der [Klima-Partnerschaft]");
  EXPECT_EQ(all_marks("die Part-\nnerschaft", "Partnerschaft"), "die [Part-\nnerschaft]");
  EXPECT_EQ(all_marks("Drucksache 16389 – 20 – E1", "16389-20"), "Drucksache [16389 – 20 – E1]");
}

TEST(Marks, WordsThatStandForMore) {
  EXPECT_EQ(all_marks("Städte- und Kreispartnerschaften", "Städtepartnerschaften"),
            "[Städte]- und Kreispartnerschaften");
  EXPECT_EQ(all_marks("EU- und Bundesmittel", "EU-Mittel"), "[EU]- und Bundesmittel");
  EXPECT_EQ(all_marks("der Rat und -haus", "Rathaus"), "der Rat und -[haus]");
  EXPECT_EQ(all_marks("(Ober-)Bürgermeister", "Oberbürgermeister"), "([Ober]-)Bürgermeister");
  EXPECT_EQ(all_marks("bei der UNO", "Vereinte Nationen"), "bei der [UNO]");
  EXPECT_EQ(all_marks("den Vereinten Nationen", "UN"), "den [Vereinten Nationen]");
  EXPECT_EQ(all_marks("am 3. Mai 2022", "3.5.2022"), "am [3. Mai 2022]");
  EXPECT_EQ(all_marks("am 3.5.22", "Mai 2022"), "am [3.5.22]");
  EXPECT_EQ(all_marks("am 3.5.22", "2022"), "am [3.5.22]");
  EXPECT_EQ(all_marks("nach § 60 NKF", "§ 60"), "nach [§ 60] NKF");
}

TEST(Marks, PrefixesAndUmlautKeys) {
  EXPECT_EQ(all_marks("Partner und Partnerschaft", "partner*"), "[Partner] und [Partnerschaft]");
  EXPECT_EQ(all_marks("aus Muenster und Münster", "Münster"), "aus [Muenster] und [Münster]");
  EXPECT_EQ(all_marks("aus Muenster und Münster", "Muenster"), "aus [Muenster] und [Münster]");
  EXPECT_EQ(all_marks("geplant war der Plan", "geplante"), "[geplant] war der [Plan]");
}

TEST(Marks, EachParagraphInItsLanguage) {
  const std::string text =
      "Die Stadt und der Rat haben über die Partnerschaft beraten.\n\n"
      "The city and the council have discussed their partnerships.";
  EXPECT_EQ(all_marks(text, "discussing"),
            "Die Stadt und der Rat haben über die Partnerschaft beraten.\n\n"
            "The city and the council have [discussed] their partnerships.");
}

TEST(Marks, CarryTermAndRule) {
  const std::string_view text = "Die Bürgerinnen";
  const auto marks = analyzers::marks_of(text, Language::kGerman, terms_of("Bürger"));
  ASSERT_EQ(marks.size(), 1u);
  EXPECT_EQ(marks[0].query_term, 0u);
  EXPECT_EQ(marks[0].rule, analyzers::Rule::kGender);
}

const std::string kText =
    "Beschluss des Rates\n\n"
    "Der Rat nimmt den Bericht zur Kenntnis. Die Verwaltung wird beauftragt, die Partnerschaft "
    "mit Kumasi fortzuführen. Weitere Mittel werden nicht benötigt.\n\n"
    "Zur Begründung: Mit Kumasi besteht seit Jahren eine enge Zusammenarbeit. Dazu gehört auch "
    "das Klima.";

TEST(Passage, TheSentenceWithMostDifferentWords) {
  EXPECT_EQ(passage(kText, "Kumasi Partnerschaft", 100),
            "Die Verwaltung wird beauftragt, die [Partnerschaft] mit [Kumasi] fortzuführen.");
  EXPECT_EQ(
      passage(kText, "Kumasi Klima", 120),
      "Zur Begründung: Mit [Kumasi] besteht seit Jahren eine enge Zusammenarbeit. Dazu gehört "
      "auch das [Klima].");
}

TEST(Passage, TheBeginningWhenNothingOccurs) {
  EXPECT_EQ(passage(kText, "Amiens", 60), "Der Rat nimmt den Bericht zur Kenntnis.");
  EXPECT_EQ(passage("", "Amiens"), "");
  EXPECT_EQ(passage(" \n\n ", "Amiens"), "");
  EXPECT_EQ(passage("Kurz.", ""), "Kurz.");
}

TEST(Passage, LongSentencesAreCutAtBlanks) {
  std::string text = "Anfang";
  for (int i = 0; i < 100; ++i) text += " wörter über wörter";
  text += " Kumasi";
  for (int i = 0; i < 100; ++i) text += " wörter über wörter";
  EXPECT_LE(passage(text, "Kumasi", 100).size(), 102u);  // with the brackets of the mark
  EXPECT_EQ(passage(text, "Kumasi", 60), "über wörter [Kumasi] wörter über wörter wörter über");
}

TEST(Passage, NoBlankAnywhere) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "ä";
  const auto found = analyzers::best_passage(text, Language::kGerman, terms_of("Kumasi"), 101);
  ASSERT_EQ(found.stretches.size(), 1u);
  EXPECT_EQ(found.stretches[0].end, 100u);
}

TEST(Passage, TwoSentencesThatStandApart) {
  const std::string text =
      "Die Stadt berät über die Partnerschaft mit Leeds. Das Wetter war an diesem Tag gut. "
      "Die Gäste wurden am Bahnhof begrüßt. Am Abend ging es um das Klima in den Städten.";
  EXPECT_EQ(passage(text, "Leeds Klima"),
            "Die Stadt berät über die Partnerschaft mit [Leeds]. … Am Abend ging es um das [Klima] "
            "in den Städten.");
}

TEST(Passage, AsTypedBeforeInflectedBeforePartOfAWord) {
  const std::string forms = "Es gab viele Verträge mit Leeds. Dann kam der Vertrag mit Amiens.";
  EXPECT_EQ(passage(forms, "Vertrag", 40), "Dann kam der [Vertrag] mit Amiens.");
  EXPECT_EQ(passage(forms, "Verträge", 40), "Es gab viele [Verträge] mit Leeds.");
}

TEST(Passage, RareWordsComeFirst) {
  const std::string text = "Die Stadt und der Rat tagen heute. Morgen kommt Besuch aus Kumasi.";
  auto terms = terms_of("Stadt Kumasi");
  for (QueryTerm& term : terms) term.rarity = term.query_word == "Kumasi" ? 7 : 0.5;
  EXPECT_EQ(shown(text, analyzers::best_passage(text, Language::kGerman, terms, 40)),
            "Morgen kommt Besuch aus [Kumasi].");
}

TEST(Passage, MenusTablesAndHeadersLose) {
  const std::string sentence = "Seit 2011 arbeitet die Stadt mit Kumasi zusammen.";
  for (const std::string beside : {
           "Startseite | Rathaus | Kumasi | Kontakt",
           "Kumasi 12 345 678 9.012 34,5 67,8 90,1",
           "Kumasi ................ 14",
           "Rathaus Stadthaus Kumasi Bürgerbüro Kontakt",
           "Kumasi – Vorlage – Seite",
       }) {
    EXPECT_EQ(passage(beside + "\n\n" + sentence, "Kumasi"),
              "Seit 2011 arbeitet die Stadt mit [Kumasi] zusammen.");
  }
}

TEST(Passage, TheEarlierOfEquals) {
  EXPECT_EQ(passage("Der Rat war in Leeds.\n\nDie Stadt war in Leeds.", "Leeds", 25),
            "Der Rat war in [Leeds].");
}

TEST(Passage, UnderAHeadingWithWordsOfTheQuestion) {
  const std::string text =
      "Haushalt\n\nDer Rat hat im Mai lange über Leeds gesprochen.\n\nBesuche aus der "
      "Partnerschaft\n\nDer Rat hat im Mai lange über Leeds gesprochen.";
  const auto found =
      analyzers::best_passage(text, Language::kGerman, terms_of("Leeds Partnerschaft"), 320);
  ASSERT_EQ(found.stretches.size(), 1u);
  EXPECT_GT(found.stretches[0].begin, 50u);
}

TEST(Passage, SkipsTheLetterhead) {
  EXPECT_EQ(passage("Stadt Dortmund\nFriedensplatz 1, 44135 Dortmund\nTelefon 0231 50 0\n\n"
                    "Vorlage 90412-23\n\nDie Stadt setzt die Partnerschaft mit Kumasi fort. "
                    "Sie gilt bis 2027.",
                    ""),
            "Die Stadt setzt die Partnerschaft mit Kumasi fort. Sie gilt bis 2027.");
}

TEST(Passage, MarksAreNeverCutInTwo) {
  std::string text = "Am Anfang";
  for (int i = 0; i < 30; ++i) text += " wurde über vieles und anderes gesprochen,";
  text += " am 3. Mai 2022 über Klima";
  for (int i = 0; i < 30; ++i) text += ", wurde über vieles und anderes gesprochen";
  for (std::size_t most = 20; most < 120; ++most) {
    const std::string found = passage(text, "3.5.2022 Klima", most);
    EXPECT_TRUE(found.find("[3. Mai 2022]") != std::string::npos ||
                found.find("[Klima]") != std::string::npos)
        << found;
    EXPECT_LE(found.size(), most + 12) << found;
  }
}

TEST(Passage, EnglishParagraphsInGermanPapers) {
  EXPECT_EQ(passage("Die Stadt und der Rat haben über die Partnerschaft beraten.\n\n"
                    "The councils of the two cities have been discussing their agreements.",
                    "discussed agreement"),
            "The councils of the two cities have been [discussing] their [agreements].");
}

TEST(Passage, AFarAwayPlaceOfALongText) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "Die Partnerschaft wird fortgeführt.\n\n";
  const std::size_t place = text.size();
  text += "Die Partnerschaft mit Kumasi wird mit Freude und mit vielen Menschen fortgeführt.\n\n";
  const auto found =
      analyzers::best_passage(text, Language::kGerman, terms_of("Kumasi Partnerschaft"));
  ASSERT_EQ(found.stretches.size(), 1u);
  EXPECT_EQ(found.stretches[0].begin, place);
  EXPECT_EQ(found.marks.size(), 2u);
}

}  // namespace
}  // namespace lotse::tests
