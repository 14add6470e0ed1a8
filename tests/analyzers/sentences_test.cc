#include "analyzers/sentences.h"

#include <gtest/gtest.h>

#include <string>

namespace lotse::tests {
namespace {

// Sentences between bars.
std::string cut(std::string_view text) {
  const auto bounds = analyzers::sentence_bounds(text);
  std::string shown;
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
    shown += "|" + std::string(text.substr(bounds[i], bounds[i + 1] - bounds[i]));
  }
  return shown;
}

TEST(Sentences, EndAtTheirSigns) {
  EXPECT_EQ(cut("Der Rat tagt. Er berät! Warum? Darum"),
            "|Der Rat tagt. |Er berät! |Warum? |Darum");
  EXPECT_EQ(cut("„Der Rat tagt.“ Er berät."), "|„Der Rat tagt.“ |Er berät.");
  EXPECT_EQ(cut(""), "");
}

TEST(Sentences, LineEndsAreNone) {
  EXPECT_EQ(cut("Der Rat\ntagt. Er\nberät."), "|Der Rat\ntagt. |Er\nberät.");
}

TEST(Sentences, AbbreviationsAndDatesDoNotEndThem) {
  EXPECT_EQ(cut("Am 23. November sprach Dr. Meier zu Nr. 5 der Liste. Danach nicht."),
            "|Am 23. November sprach Dr. Meier zu Nr. 5 der Liste. |Danach nicht.");
  EXPECT_EQ(cut("Im Jahr 2023. Danach."), "|Im Jahr 2023. |Danach.");
}

// How many sentences; abbreviations are many, so one line each.
int count(std::string_view text) {
  return static_cast<int>(analyzers::sentence_bounds(text).size()) - 1;
}

TEST(Sentences, GermanAbbreviationsEndNone) {
  for (const std::string_view one : {
           "Partner sind z. B. Amiens und Leeds.",
           "Partner sind z.B. Amiens und Leeds.",
           "Anlage 3 zu Nr. 5 der Tagesordnung liegt vor.",
           "Der Besuch beginnt am 3. Mai in Amiens.",
           "Es sprach Dr. Meier aus Leeds.",
           "Es sprach Prof. Dr. Ing. Meier aus Leeds.",
           "Nach § 60 Abs. 1 GO NRW wird entschieden.",
           "Das regelt Art. 28 Grundgesetz.",
           "Das kostet ca. 500 Euro im Jahr.",
           "Das kostet 5 Mio. Euro im Jahr.",
           "Das kostet 2 Mrd. Euro im Jahr.",
           "Die Stadt bzw. Amiens zahlt.",
           "Gemeint ist d. h. Amiens.",
           "Vertreten sind u. a. Amiens und Leeds.",
           "Das ist i. d. R. Aufgabe des Rates.",
           "Nach § 7 i. V. m. § 41 entscheidet er.",
           "Er wohnt in der Str. Nr. 7 in Leeds.",
           "Die Kirche St. Reinoldi ist offen.",
           "Die 14. Sitzung fand am 23.11.2023 statt.",
           "Der 2. Bürgermeister reist mit.",
           "1. Die Verwaltung berichtet.",
           "Sie sehen die sog. Klimapartner.",
           "Vgl. Drucksache 90412-23.",
           "Ehrenbürger ist Dr. h. c. Meier.",
           "Es zahlt die Mustermann GmbH & Co. KG.",
           "Im 19. Jahrhundert wurde sie gebaut.",
           "Das war 50 v. Chr. Gallien.",
           "Siehe S. 14 des Berichts.",
       }) {
    EXPECT_EQ(count(one), 1) << one;
  }
}

TEST(Sentences, EnglishAbbreviationsEndNone) {
  for (const std::string_view one : {
           "Mr. Miller met Mrs. Jones.",
           "See No. 5 of the list.",
           "Partners, e.g. Leeds, have agreed.",
           "The visit, i.e. Leeds, was short.",
           "Dr. Smith spoke of St. Andrews.",
           "It met on Nov. 23 in Leeds.",
           "Leeds vs. Buffalo was cancelled.",
           "Prof. Ama Mensah came from Kumasi.",
           "Fig. 2 shows the growth of 3.5 per cent.",
           "J. F. Miller signed it.",
       }) {
    EXPECT_EQ(count(one), 1) << one;
  }
}

TEST(Sentences, WhatEndsThemAllTheSame) {
  for (const std::string_view two : {
           "Das gilt seit 2023. Amiens stimmte zu.",
           "Er kam aus Dabola. Die Stadt half.",
           "Träger ist der Klimaverein e. V. Die Stadt hilft.",
           "Das kostet 5 Mio. Die Stadt zahlt.",
           "Punkte sind Klima, Wasser usw. Der Rat stimmt zu.",
           "Sie tagt am 3. Die Verwaltung lädt ein.",
           "Kommt er? Ja.",
           "Er sagte: „Gut.“ Alle gingen.",
           "It was agreed (in 2011). They met again.",
           "The talk ended at 5 p.m. The guests left.",
           "Die Stadt zahlt!\nDas Land nicht.",
           "Aufgaben:\n- Klima und Wasser",
       }) {
    EXPECT_EQ(count(two), 2) << two;
  }
}

TEST(Sentences, GoOnBeforeSmallLetters) {
  EXPECT_EQ(cut("„Warum?“ fragte er. Ohne Antwort."), "|„Warum?“ fragte er. |Ohne Antwort.");
  EXPECT_EQ(cut("Die Ges. übernimmt das."), "|Die Ges. übernimmt das.");
}

TEST(Sentences, ItemsOfListsBeginThem) {
  EXPECT_EQ(cut("Der Rat beschließt\n1. den Bericht\n2. den Antrag"),
            "|Der Rat beschließt\n|1. den Bericht\n|2. den Antrag");
  EXPECT_EQ(cut("Themen\n• Klima\n• Wasser"), "|Themen\n|• Klima\n|• Wasser");
}

TEST(Sentences, InvalidBytes) { EXPECT_EQ(cut("\xFF\xE4. A"), "|\xFF\xE4. |A"); }

}  // namespace
}  // namespace lotse::tests
