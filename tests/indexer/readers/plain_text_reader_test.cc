#include <gtest/gtest.h>

#include "indexer/readers/clean_text.h"
#include "tests/indexer/readers/show.h"

namespace lotse {
namespace {

TEST(PlainTextReader, FirstLineIsTheTitle) {
  EXPECT_EQ(read("Niederschrift\r\n\r\nText\r\n"), "Niederschrift / Niederschrift / Text");
}

TEST(PlainTextReader, WrappedLinesAreJoined) {
  EXPECT_EQ(read("x\n\nDie Stadt Dortmund pflegt seit vielen Jahren Städtepartner-\n"
                 "schaften mit Städten in aller Welt, auch Klima-\nPartnerschaften.\n"),
            "x / x / Die Stadt Dortmund pflegt seit vielen Jahren Städtepartnerschaften mit "
            "Städten in aller Welt, auch Klima-Partnerschaften.");
}

TEST(PlainTextReader, HyphenBeforeAConjunctionStays) {
  EXPECT_EQ(read("x\n\nEs geht im Ausschuss um die Förderung der Städte-\nund der "
                 "Projektpartnerschaften."),
            "x / x / Es geht im Ausschuss um die Förderung der Städte- und der "
            "Projektpartnerschaften.");
}

TEST(PlainTextReader, ShortLinesAndListsStayLines) {
  EXPECT_EQ(read("x\n\nStadt Dortmund\nFriedensplatz 1\n- eins\n- zwei"),
            "x / x / Stadt Dortmund\nFriedensplatz 1\n- eins\n- zwei");
}

TEST(PlainTextReader, FormFeedsArePages) {
  EXPECT_EQ(sections_of(readers::read_document({"eins\fzwei\f\fvier", "a.txt", ""})),
            "- p1 0-6, - p2 6-12, - p4 12-16");
}

TEST(PlainTextReader, ControlCharactersAndSoftHyphensGo) {
  EXPECT_EQ(readers::clean_line("A\x01 \x02 B\u00ADC\u202ED\xFF"), "A BCD\xEF\xBF\xBD");
}

TEST(PlainTextReader, LigaturesAreLetters) { EXPECT_EQ(read("Eﬃzienz"), "Effizienz / Effizienz"); }

TEST(PlainTextReader, BlankFilesAreEmpty) {
  EXPECT_EQ(read(" \n "), "empty: no text in text/plain");
}

}  // namespace
}  // namespace lotse
