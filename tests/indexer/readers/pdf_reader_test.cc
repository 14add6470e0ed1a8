// What golden files do not show: single decisions about lines, titles and furniture.
#include "indexer/readers/pdf_reader.h"

#include <gtest/gtest.h>

#include "indexer/readers/line_joining.h"
#include "indexer/readers/page_furniture.h"
#include "indexer/readers/pdf_paragraphs.h"
#include "tests/indexer/readers/show.h"

namespace lotse::readers {
namespace {

std::string joined(std::string paragraph, std::string_view line) {
  append_joined(paragraph, line);
  return paragraph;
}

TEST(LineJoining, WordsAreWholeAgain) {
  EXPECT_EQ(joined("Städtepartner-", "schaften"), "Städtepartnerschaften");
  EXPECT_EQ(joined("Be-", "übung"), "Beübung");
  EXPECT_EQ(joined("Städte-", "und Projektpartnerschaften"), "Städte- und Projektpartnerschaften");
  EXPECT_EQ(joined("Rats-", "bzw. Ausschusssitzung"), "Rats- bzw. Ausschusssitzung");
  EXPECT_EQ(joined("Klima-", "Partnerschaft"), "Klima-Partnerschaft");
  EXPECT_EQ(joined("COVID-", "19"), "COVID-19");
  EXPECT_EQ(joined("2019 -", "heute"), "2019 - heute");
  EXPECT_EQ(joined("ein Satz", "geht weiter"), "ein Satz geht weiter");
}

TEST(PdfReader, TitlesThatSayNothing) {
  for (const auto* title : {"", "Microsoft Word - Vorlage.docx", "Unbenannt 1", "untitled",
                            "vorlage_2023.pdf", "12345-23", "PowerPoint-Präsentation", "Doc"}) {
    EXPECT_FALSE(is_meaningful_title(title)) << title;
  }
  EXPECT_TRUE(is_meaningful_title("Partnerschaft mit Leeds"));
}

PdfLine line(std::string text, double top, double left = 50, double right = 500) {
  return {std::move(text), left, right, top, top + 12, 12, 40};
}

TEST(PageFurniture, RepeatedLinesAndPageNumbersGo) {
  std::vector<PdfPage> pages;
  for (int i = 1; i <= 3; ++i) {
    const std::string number = std::to_string(i);
    pages.push_back({800,
                     {line("Stadt Musterhausen, Vorlage 1", 20), line("Text " + number, 400),
                      line("Seite " + number + " von 3", 780)}});
  }
  remove_furniture(pages);
  for (const PdfPage& page : pages) EXPECT_EQ(page.lines.size(), 1u);
}

TEST(PageFurniture, OneHeadingOnOnePageStays) {
  std::vector<PdfPage> pages{{800, {line("Überschrift", 20), line("Text", 400)}}};
  remove_furniture(pages);
  EXPECT_EQ(pages[0].lines.size(), 2u);
}

std::string paragraphs(std::vector<PdfLine> lines) {
  TextBuilder builder;
  append_page(builder, {800, std::move(lines)});
  Document document;
  builder.finish(document);
  return show(document);
}

TEST(PdfParagraphs, GapsIndentsAndEarlyEndsDivide) {
  EXPECT_EQ(paragraphs({line("Eins geht", 100), line("weiter.", 115, 50, 90), line("Zwei.", 130)}),
            " / Eins geht weiter. / Zwei.");
  EXPECT_EQ(paragraphs({line("Eins", 100), line("eins", 115), line("Zwei", 150)}),
            " / Eins eins / Zwei");
  EXPECT_EQ(paragraphs({line("Rathaus", 100, 50, 90), line("Markt 1", 115, 50, 90),
                        line("breite Zeile", 130)}),
            " / Rathaus\nMarkt 1 breite Zeile");
}

TEST(PdfParagraphs, ASentenceGoesOnInTheNextColumn) {
  EXPECT_EQ(paragraphs({line("Spalte eins hört auf mit", 700, 50, 280),
                        line("einem halben Satz.", 100, 320, 500)}),
            " / Spalte eins hört auf mit einem halben Satz.");
}

}  // namespace
}  // namespace lotse::readers
