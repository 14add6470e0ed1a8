#include "analyzers/language.h"

#include <gtest/gtest.h>

namespace lotse::tests {
namespace {

using analyzers::guess_language;
using analyzers::Language;
using analyzers::paragraphs_of;

std::string guessed(std::string_view paragraph) {
  const auto one = guess_language(paragraph, Language::kGerman);
  const auto other = guess_language(paragraph, Language::kEnglish);
  return one == other ? std::string(language_code(one)) : "unclear";
}

// "de[first words] en[...]" of each paragraph.
std::string shown(std::string_view text, Language otherwise = Language::kOther) {
  std::string all;
  for (const auto& paragraph : paragraphs_of(text, otherwise)) {
    if (!all.empty()) all += " ";
    all += std::string(language_code(paragraph.language)) + "[" +
           std::string(text.substr(paragraph.begin, paragraph.end - paragraph.begin)) + "]";
  }
  return all;
}

TEST(Language, German) {
  for (const char* text : {
           "Der Rat der Stadt beschließt die Fortführung der Partnerschaft.",
           "Beschluss des Ausschusses",
           "Städtepartnerschaft mit Kumasi",
           "Sachverhalt und Begründung",
           "Die Verwaltung wird beauftragt, einen Bericht vorzulegen.",
           "Internationale Beziehungen der Stadt",
           "Kosten entstehen nicht.",
           "Finanzielle Auswirkungen",
           "Zuwendung für den Jugendaustausch 2023",
           "Beteiligung der Bürgerinnen und Bürger",
           "Wirtschaftsförderung",
           "Bericht über die Delegationsreise nach Xi’an",
           "Anfrage zur Sitzung am 23.11.2023",
           "Die UN-Nachhaltigkeitsziele (Sustainable Development Goals) sind Grundlage.",
           "Projekt \"Smart City\" mit Partnern aus Leeds",
           "Er hat die Gäste im Rathaus begrüßt.",
           "Tagesordnung der öffentlichen Sitzung",
           "Gesellschaft für Zusammenarbeit",
           "Schytomyr (ukrainisch Житомир, russisch Житомир) ist eine Stadt in der Ukraine.",
           "Xi’an (西安市, Pinyin Xī'ān Shì) ist die Hauptstadt der Provinz Shaanxi in China.",
       }) {
    EXPECT_EQ(guessed(text), "de") << text;
  }
}

TEST(Language, English) {
  for (const char* text : {
           "The city council has decided to continue the partnership.",
           "Minutes of the meeting",
           "Agreement between the City of Dortmund and the City of Leeds",
           "Both cities will cooperate in the fields of climate and energy.",
           "This agreement is made in two copies.",
           "Sister cities of Dortmund",
           "Visit of a delegation from Pittsburgh",
           "Sustainable development in our cities",
           "It was signed by both mayors.",
           "Report on youth exchange with Buffalo",
           "We thank the people of Kumasi for their hospitality.",
           "Städtepartnerschaft means that two towns have a formal relationship with each other.",
       }) {
    EXPECT_EQ(guessed(text), "en") << text;
  }
}

TEST(Language, OtherLanguages) {
  for (const char* text : {
           "Le conseil municipal est une assemblée élue pour les habitants de la ville.",
           "Місто Житомир є партнером",
           "Город Ростов-на-Дону",
           "西安市是陕西省的省会",
           "Miasto Zabrze jest partnerem i się rozwija oraz współpracuje z nami.",
           "Trabzon şehri ile kardeş şehir ilişkisi için bir anlaşma",
       }) {
    EXPECT_EQ(guessed(text), "other") << text;
  }
}

TEST(Language, TooShortToTell) {
  for (const char* text : {"", "2023", "Kumasi", "Dortmund, Leeds, Amiens", "Tim Wirth", "SDG 11",
                           "Thomas Westphal", "16389-20", "E-Mail: info@example.org", "CO2",
                           "Marketing", "Z U S A T Z", "1.2.3", "City-Marketing Dortmund"}) {
    EXPECT_EQ(guessed(text), "unclear") << text;
  }
}

TEST(Language, Codes) {
  EXPECT_EQ(language_code(Language::kGerman), "de");
  EXPECT_EQ(analyzers::language_of_code("de-DE"), Language::kGerman);
  EXPECT_EQ(analyzers::language_of_code("en_GB"), Language::kEnglish);
  EXPECT_EQ(analyzers::language_of_code("EN"), Language::kEnglish);
  EXPECT_EQ(analyzers::language_of_code("deu"), Language::kOther);
  EXPECT_EQ(analyzers::language_of_code(""), Language::kOther);
}

TEST(Paragraphs, CutAtBlankLines) {
  EXPECT_EQ(shown("\n\nDie Stadt und\nder Rat\n \n\nThe city of Leeds\r\n\r\n"),
            "de[Die Stadt und\nder Rat] en[The city of Leeds]");
  EXPECT_EQ(shown(""), "");
  EXPECT_EQ(shown(" \n \n"), "");
}

TEST(Paragraphs, CutAtTheEndOfLongLines) {
  std::string german, english;
  for (int i = 0; i < 10; ++i) german += "Die Stadt hat die Schulen gefördert. ";
  for (int i = 0; i < 10; ++i) english += "The city has supported the schools. ";
  const auto all = paragraphs_of(german + "\n" + english, Language::kOther);
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[0].language, Language::kGerman);
  EXPECT_EQ(all[1].language, Language::kEnglish);
}

TEST(Paragraphs, ShortOnesTakeTheirNeighbours) {
  EXPECT_EQ(shown("Leeds\n\nThe city of Leeds\n\n2023\n\nDie Stadt und der Rat\n\nKumasi"),
            "en[Leeds] en[The city of Leeds] en[2023] de[Die Stadt und der Rat] de[Kumasi]");
  EXPECT_EQ(shown("Leeds\n\nKumasi", Language::kGerman), "de[Leeds] de[Kumasi]");
}

TEST(Paragraphs, MainLanguage) {
  EXPECT_EQ(main_language(paragraphs_of("Die Stadt und der Rat haben beschlossen\n\nThe city of",
                                        Language::kOther)),
            Language::kGerman);
  EXPECT_EQ(analyzers::main_language({}), Language::kOther);
}

}  // namespace
}  // namespace lotse::tests
