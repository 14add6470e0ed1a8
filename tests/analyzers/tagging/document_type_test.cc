#include "analyzers/tagging/document_type.h"

#include <gtest/gtest.h>

namespace lotse::tagging {
namespace {

std::string type(std::string_view text, std::string_view title = "") {
  const auto fact = type_of(title, text);
  return fact ? fact->value : "-";
}

TEST(DocumentType, Resolution) {
  EXPECT_EQ(type("Beschluss:\nDer Rat der Stadt hat die Vorlage einstimmig beschlossen."),
            "resolution");
  EXPECT_EQ(type("Ratsbeschluss\n\nDer Rat fasste mehrheitlich folgenden Beschluss: Die Mittel "
                 "werden erhöht."),
            "resolution");
  EXPECT_EQ(type("Der Rat der Stadt hat in seiner Sitzung am 12.05.2022 beschlossen, den Fonds "
                 "einzurichten."),
            "resolution");
  EXPECT_EQ(type("Der Rat der Stadt beschließt die Fortführung der Klimapartnerschaft."),
            "resolution");
  EXPECT_EQ(type("Auszug aus der Niederschrift\n\nBeschluss: Die Bezirksvertretung beschließt "
                 "einstimmig, Bäume zu pflanzen."),
            "resolution");
  EXPECT_EQ(
      type("Council resolution\n\nThe City Council unanimously adopted the twinning with Kumasi."),
      "resolution");
  EXPECT_EQ(type("The council resolved at its meeting to extend the project."), "resolution");
  EXPECT_EQ(type("Dringlichkeitsentscheidung\n\nGenehmigt. Der Hauptausschuss beschloss die "
                 "Lieferung von Pumpen."),
            "resolution");
}

TEST(DocumentType, ProposalIsNoDecision) {
  EXPECT_EQ(
      type("Beschlussvorlage\nGremium: Rat\n\nBeschlussvorschlag: Der Rat beschließt die Reise."),
      "proposal");
  EXPECT_EQ(type("Drucksache Nr.: 12345-20 Beschlussvorlage öffentlich Beschlussvorschlag Der Rat "
                 "der Stadt beschließt das Konzept."),
            "proposal");
  EXPECT_EQ(
      type("Beschlussvorschlag\nDer Ausschuss empfiehlt dem Rat, das Konzept zu beschließen."),
      "proposal");
  EXPECT_EQ(type("Draft resolution\n\nThe council resolves to open an office."), "proposal");
  EXPECT_EQ(type("Text ohne Namen.", "Vorlage: Klimafonds"), "proposal");
  EXPECT_EQ(type("Beschlussvorlage\n\nDer Rat hat in seiner Sitzung am 3.2.2021 beschlossen, dass "
                 "berichtet wird."),
            "proposal");
}

TEST(DocumentType, MotionAndInquiry) {
  EXPECT_EQ(type("Antrag der Fraktion zur Sitzung am 3.5.2023\n\nDer Rat möge beschließen:"),
            "motion");
  EXPECT_EQ(type("A N T R A G\n\nWir beantragen eine neue Bank."), "motion");
  EXPECT_EQ(type("Änderungsantrag\n\nDer Beschlussvorschlag wird ersetzt durch: Der Rat beschließt "
                 "nichts."),
            "motion");
  EXPECT_EQ(type("Motion\n\nWe move that the council asks for a report."), "motion");
  EXPECT_EQ(type("Anfrage nach § 25 der Geschäftsordnung\n\nWie viele Reisen gab es?"), "inquiry");
  EXPECT_EQ(type("Kleine Anfrage\n\nWer zahlt?"), "inquiry");
  EXPECT_EQ(type("Wer reist?", "Anfrage: Frauen in Delegationen"), "inquiry");
}

TEST(DocumentType, MinutesStatementReport) {
  EXPECT_EQ(type("Niederschrift (öffentlich)\nüber die 42. Sitzung des Rates\n\nBeschluss: "
                 "einstimmig beschlossen"),
            "minutes");
  EXPECT_EQ(type("N i e d e r s c h r i f t\nüber die Sitzung"), "minutes");
  EXPECT_EQ(type("Minutes of the meeting of the committee on 3 May 2021"), "minutes");
  EXPECT_EQ(type("Stellungnahme zur Anfrage der Fraktion\n\nZu 1: Nein."), "statement");
  EXPECT_EQ(type("Resolution gegen Rassismus\n\nWir stehen zusammen."), "statement");
  EXPECT_EQ(type("Stellungnahme der Verwaltung: Die Mittel reichen."), "statement");
  EXPECT_EQ(type("Sachstandsbericht Klimapartnerschaften\n\nSeit 2021 wurden Bäume gepflanzt."),
            "report");
  EXPECT_EQ(type("Reisebericht\n\nWir fuhren nach Kumasi."), "report");
  EXPECT_EQ(type("Annual report on town twinning"), "report");
}

TEST(DocumentType, AgreementNeedsTwoSides) {
  EXPECT_EQ(type("Partnerschaftsurkunde zwischen der Stadt Dortmund und der Stadt Kumasi\n\nBeide "
                 "Städte vereinbaren"),
            "agreement");
  EXPECT_EQ(
      type("Memorandum of Understanding\nbetween the City of Dortmund and the City of Pittsburgh"),
      "agreement");
  EXPECT_EQ(type("Absichtserklärung\n\nDie Städte wollen tauschen.\n\nFür die Stadt A: X\nFür die "
                 "Stadt B: Y"),
            "agreement");
  EXPECT_EQ(type("Vereinbarung\n\nWir sollten uns einmal treffen."), "-");
}

TEST(DocumentType, HeadlinesAndDraftsAreNoAgreements) {
  EXPECT_EQ(
      type("Beide Städte vereinbaren viel.", "Vertrag zwischen Dortmund und Leeds unterzeichnet"),
      "-");
  EXPECT_EQ(type("Entwurf\n\nVereinbarung zwischen der Stadt A und der Stadt B"), "-");
  EXPECT_EQ(type("Erklärung über eine Solidaritätspartnerschaft\nzwischen A und B"), "agreement");
  EXPECT_EQ(type("Erklärung des Oberbürgermeisters zum Krieg"), "statement");
  EXPECT_EQ(type("Vermerk: Visa\n\nSachstand\n\nBericht folgt."), "other");
}

TEST(DocumentType, PressReleaseStaysOne) {
  EXPECT_EQ(
      type("Pressemitteilung\n\nPartnerschaftsurkunde zwischen Dortmund und Kumasi unterzeichnet"),
      "press_release");
  EXPECT_EQ(type("PRESS RELEASE\n\nThe council resolved to twin."), "press_release");
  EXPECT_EQ(type("Medieninformation vom 3. Mai 2023: Der Rat der Stadt beschließt Klimafonds"),
            "press_release");
}

TEST(DocumentType, UnsureIsNothing) {
  EXPECT_EQ(type(""), "-");
  EXPECT_EQ(type("Eine Delegation aus Leeds besuchte das Rathaus."), "-");
  EXPECT_EQ(type("Der Rat soll im Herbst beschließen, ob die Reise stattfindet."), "-");
  EXPECT_EQ(type("Der Ausschuss empfiehlt dem Rat, die Mittel zu beschließen."), "-");
  EXPECT_EQ(type("Ein Vermerk über den Antrag der Fraktion."), "-");
  EXPECT_EQ(type("Wir sahen in der\nNiederschrift nach."), "-");
}

}  // namespace
}  // namespace lotse::tagging
