#include "analyzers/tagging/document_facts.h"

#include <gtest/gtest.h>

#include "analyzers/tagging/document_reference.h"

namespace lotse::tagging {
namespace {

std::string date(std::string_view text, std::string_view title = "") {
  const auto fact = facts_of(title, text).date;
  return fact ? fact->value : "-";
}

std::string reference(std::string_view text, std::string_view title = "") {
  const auto fact = facts_of(title, text).reference;
  return fact ? fact->value : "-";
}

std::string references(std::string_view text) {
  std::string shown;
  for (const auto& found : references_in(text))
    shown += (shown.empty() ? "" : " ") + found.canonical;
  return shown;
}

TEST(DocumentDate, OfTheSession) {
  EXPECT_EQ(date("Niederschrift über die 12. Sitzung des Rates am 14.03.2023"), "2023-03-14");
  EXPECT_EQ(date("Niederschrift\nüber die Sitzung vom 3. Mai 2021, Frist bis 01.06.2021"),
            "2021-05-03");
  EXPECT_EQ(date("Minutes of the meeting held on 14 March 2023"), "2023-03-14");
  EXPECT_EQ(date("Der Rat der Stadt hat in seiner Sitzung am 9. Februar 2023 die Partnerschaft "
                 "beschlossen."),
            "2023-02-09");
  EXPECT_EQ(date("Beschluss\nRat der Stadt, öffentliche Sitzung vom 18.06.2015, TOP "
                 "5.3\n\nEinstimmig beschlossen."),
            "2015-06-18");
}

TEST(DocumentDate, OfTheHeader) {
  EXPECT_EQ(date("Beschlussvorlage\nDatum: 02.11.2022\nGremium: Rat der Stadt, 24.11.2022"),
            "2022-11-02");
  EXPECT_EQ(date("Dortmund, den 14. März 2023\n\nSehr geehrte Damen und Herren"), "2023-03-14");
  EXPECT_EQ(date("Dortmund, 14.03.2023 – Heute kam Besuch."), "2023-03-14");
  EXPECT_EQ(date("Bericht\n\n2023-11-23\n\nText"), "2023-11-23");
  EXPECT_EQ(date("Report\n\nMarch 3rd, 2019\n\nText"), "2019-03-03");
  EXPECT_EQ(date("TRAINING\n\n3 December 2019\n\nThirty people took part."), "2019-12-03");
  EXPECT_EQ(date("Pressemitteilung vom 5. Juli 2024"), "2024-07-05");
  EXPECT_EQ(date("Antrag der Fraktion vom 5. Oktober 2005"), "2005-10-05");
  EXPECT_EQ(
      date(
          "Anfrage\nvom: 04.01.2006\neingegangen: 05.01.2006\n21. Sitzung des Rates am 21.02.2006"),
      "2006-01-04");
  EXPECT_EQ(date("Veröffentlicht am 01.02.2020"), "2020-02-01");
  EXPECT_EQ(date("Date: 7 January 2021"), "2021-01-07");
}

TEST(DocumentDate, AtTheEndsOfALine) {
  EXPECT_EQ(date("Stadt Dortmund, Amt für Umwelt – 18. Mai 2021\n\nHintergrund"), "2021-05-18");
  EXPECT_EQ(date("Vorlage\n30.08.2021 · Ausschuss für Umwelt, 22.09.2021"), "2021-08-30");
  EXPECT_EQ(date("Leitfaden\n\nAmt – Fassung vom 20.01.2025, ersetzt die Fassung vom 02.05.2019"),
            "2025-01-20");
  EXPECT_EQ(date("Sperrfrist: 7. Dezember 2026, 12 Uhr"), "-");
  EXPECT_EQ(date("Die nächste Ratssitzung findet am 09.02.2023 statt."), "-");
}

TEST(DocumentDate, OfTheSignature) {
  EXPECT_EQ(date("Vereinbarung zwischen der Stadt A und der Stadt B\n\nSie tritt am 1. Juli 2024 "
                 "in Kraft.\n\nUnterzeichnet am 14. Mai 2024"),
            "2024-05-14");
  EXPECT_EQ(date("Partnership agreement between the City of A and the City of B\n\nSigned on 12 "
                 "June 2019 in Pittsburgh"),
            "2019-06-12");
  const std::string long_text = "Vereinbarung zwischen der Stadt A und der Stadt B\n\n" +
                                std::string(5000, 'x') + "\n\nDortmund, den 23. Februar 2023";
  EXPECT_EQ(date(long_text), "2023-02-23");
}

TEST(DocumentDate, NeverADeadlineOrAnotherDay) {
  EXPECT_EQ(date("Antworten werden bis zum 30.06.2023 erbeten."), "-");
  EXPECT_EQ(date("Frist: 30.06.2023"), "-");
  EXPECT_EQ(date("Die Satzung tritt am 1. Januar 2024 in Kraft."), "-");
  EXPECT_EQ(date("The rule enters into force on 1 January 2024."), "-");
  EXPECT_EQ(date("Am 3. Oktober 1990 wurde gefeiert."), "-");
  EXPECT_EQ(date("Seit dem 01.01.2011 besteht das Projekt."), "-");
  EXPECT_EQ(date("Das Jahr 2023 war gut."), "-");
  EXPECT_EQ(date("31.02.2023"), "-");
  EXPECT_EQ(date(std::string(2000, 'x') + "\n\nDatum: 01.02.2020"), "-");
}

TEST(DocumentReference, OwnNumber) {
  EXPECT_EQ(reference("Drucksache Nr.: 90412-23\nBeschlussvorlage"), "90412-23");
  EXPECT_EQ(reference("Drucksache 16389-20"), "16389-20");
  EXPECT_EQ(reference("DS 1/2007"), "1/2007");
  EXPECT_EQ(reference("Vorlage Nr. 499"), "499");
  EXPECT_EQ(reference("Drucksache Nr.: 90077-22-E1 · zu Drucksache Nr.: 90077-22"), "90077-22-e1");
  EXPECT_EQ(reference("Antrag zu Drucksache Nr. 90077-22"), "-");
  EXPECT_EQ(reference("Niederschrift über die Sitzung\nTOP 1 (Drucksache Nr.: 16389-20)"), "-");
  EXPECT_EQ(reference("Unsere Vorlage 499 Seiten"), "-");
}

TEST(DocumentReference, AllNumbers) {
  EXPECT_EQ(
      references("hierzu -> Empfehlung (Drucksache Nr.: 16389-20) und 05185-03BA, 16051-09-E1"),
      "16389-20 05185-03-ba 16051-09-e1");
  EXPECT_EQ(references("Telefon 0231-50, 44137 Dortmund, 12-13 Uhr, 2020-21"), "");
}

TEST(DocumentFacts, Item) {
  EXPECT_EQ(facts_of("", "Rat der Stadt, Sitzung vom 18.06.2015, TOP 5.3").item->value, "5.3");
}

}  // namespace
}  // namespace lotse::tagging
