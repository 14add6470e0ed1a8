#include "server/query/parser.h"

#include <gtest/gtest.h>

#include <random>

#include "server/query/query_text.h"

namespace lotse::query {
namespace {

// "canonical text | codes of the notes", or "refused: code".
std::string show(const Query& query) {
  if (query.beyond) return "refused: " + std::string(note_name(*query.beyond));
  std::string text = canonical_text(query);
  for (const NoteFound& note : query.notes) {
    text += " | " + std::string(note_name(note.code));
    if (!note.detail.empty()) text += " " + note.detail;
  }
  return text;
}

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

TEST(Parser, Words) {
  EXPECT_EQ(show(parse("")), "");
  EXPECT_EQ(show(parse("  Klima\tPartnerschaft ")), "klima partnerschaft");
  EXPECT_EQ(show(parse("Klima, Wasser; Boden.")), "klima wasser boden");
  EXPECT_EQ(show(parse("Über ÄRZTE")), "über ärzte");
  EXPECT_EQ(show(parse("Leeds – Amiens & Kumasi")), "leeds amiens kumasi");
  EXPECT_EQ(show(parse("Bürger*innen Bürger:innen Bürger(innen)")),
            "bürger*innen bürger:innen bürger(innen)");
  EXPECT_EQ(show(parse("16389-20 C++ https://example.org")), "16389-20 c++ https://example.org");
}

TEST(Parser, Phrases) {
  EXPECT_EQ(show(parse("\"Rat der Stadt\"")), "\"rat der stadt\"");
  EXPECT_EQ(show(parse("„Rat  der Stadt“ “a b” «c d» »e f«")),
            "\"rat der stadt\" \"a b\" \"c d\" \"e f\"");
  EXPECT_EQ(show(parse("vor\"Rat der\"nach")), "vor \"rat der\" nach");
  EXPECT_EQ(show(parse("\"Rat der")), "rat der | unclosed_quote");
  EXPECT_EQ(show(parse("a \"")), "a | unclosed_quote");
  EXPECT_EQ(show(parse("a \"\"")), "a | lonely_operator \"\"");
}

TEST(Parser, QuotesInAPastedTitleArePartOfTheText) {
  EXPECT_EQ(show(parse("Ausbau der \"Neuen Gasse\" in Dortmund; Vergabe")),
            "ausbau der neuen gasse in dortmund vergabe | quotes_loosened Neuen Gasse");
  EXPECT_EQ(show(parse("Ausbau der „Gasse - Mitte II“ in Dortmund, Vergabe")),
            "ausbau der gasse mitte ii in dortmund vergabe | quotes_loosened Gasse - Mitte II");
  EXPECT_EQ(show(parse("Ausbau der +\"Neuen Gasse\" in Dortmund; Vergabe")),
            "ausbau der +\"neuen gasse\" in dortmund vergabe");
  EXPECT_EQ(show(parse("Ausbau der \"Neuen OR Gasse\" in Dortmund; Vergabe")),
            "ausbau der +\"neuen or gasse\" in dortmund vergabe");
  EXPECT_EQ(show(parse("Ausbau \"Neue Gasse\" in Dortmund Vergabe")),
            "ausbau \"neue gasse\" in dortmund vergabe");
  EXPECT_EQ(show(parse("Ausbau der \"Neuen Gasse\" in Dortmund Vergabe -leeds")),
            "ausbau der \"neuen gasse\" in dortmund vergabe -leeds");
}

TEST(Parser, AFileNumberWithBlanksIsOneWord) {
  EXPECT_EQ(show(parse("90140 - 23")), "90140-23");
  EXPECT_EQ(show(parse("Drucksache 90140 – 23 Kumasi")), "drucksache 90140-23 kumasi");
  EXPECT_EQ(show(parse("+90140 -23")), "+90140-23");
  EXPECT_EQ(show(parse("90140-23-E1 05185 - 03BA")), "90140-23-e1 05185-03-ba");
  EXPECT_EQ(show(parse("2019 - 2023")), "2019 2023 | lonely_operator -");
  EXPECT_EQ(show(parse("90140 -leeds")), "90140 -leeds");
}

TEST(Parser, ALabelThatClingsToAFileNumberIsAWordOfItsOwn) {
  EXPECT_EQ(show(parse("Drs.90140-23")), "drs 90140-23");
  EXPECT_EQ(show(parse("Drucksache:90140-23-E1, Kumasi")), "drucksache 90140-23-e1 kumasi");
  EXPECT_EQ(show(parse("Drs.90140 - 23")), "drs 90140-23");
  EXPECT_EQ(show(parse("https://example.org/90140-23")), "https://example.org/90140-23");
}

TEST(Parser, BehindAndAMinusLeavesOutHalfAWord) {
  EXPECT_EQ(show(parse("Haushaltsplan und -satzung")), "haushaltsplan und -satzung");
  EXPECT_TRUE(is_loose(parse("Haushaltsplan und -satzung").items.back()));
  EXPECT_TRUE(is_loose(parse("Haushaltsplan bzw. −satzung").items.back()));
  EXPECT_TRUE(is_loose(parse("Rat sowie -haus oder -schreiber").items.back()));
  EXPECT_FALSE(is_loose(parse("klima UND -leeds").items.back()));
  EXPECT_FALSE(is_loose(parse("klima Und -leeds").items.back()));
  EXPECT_FALSE(is_loose(parse("klima und -(leeds OR amiens)").items.back()));
  EXPECT_FALSE(is_loose(parse("klima und -\"rat der stadt\"").items.back()));
  EXPECT_FALSE(is_loose(parse("+und -leeds").items.back()));
  EXPECT_EQ(show(parse("rat und -stadt:leeds")), "rat und -city:leeds");
  EXPECT_EQ(show(parse("und - leeds")), "und leeds | lonely_operator -");
}

TEST(Parser, SignsThatBelongToAWordStay) {
  EXPECT_EQ(show(parse("3. bis 5. Mai 2020.")), "3. bis 5. mai 2020");
  EXPECT_EQ(show(parse("z. B. Wasser, z.B. Boden.")), "z. b. wasser z.b. boden");
  EXPECT_EQ(show(parse("Platz 3.")), "platz 3");
  EXPECT_EQ(show(parse("ziel:13. Klima")), "sdg:13 klima");
  EXPECT_EQ(show(parse("Umwelt-, Klima- und Naturschutz")), "umwelt-, klima- und naturschutz");
  EXPECT_EQ(show(parse("Seite 12, Zeile 3; Ende")), "seite 12 zeile 3 ende");
}

TEST(Parser, Signs) {
  EXPECT_EQ(show(parse("klima -leeds +kumasi")), "klima -leeds +kumasi");
  EXPECT_EQ(show(parse("klima NOT leeds NICHT amiens")), "klima -leeds -amiens");
  EXPECT_EQ(show(parse("−leeds --amiens")), "-leeds -amiens");
  EXPECT_EQ(show(parse("NOT -leeds")), "leeds");
  EXPECT_EQ(show(parse("-\"a b\" +\"c d\"")), "-\"a b\" \"c d\"");
  EXPECT_EQ(show(parse("leeds - amiens")), "leeds amiens | lonely_operator -");
  EXPECT_EQ(show(parse("klima not leeds")), "klima not leeds");
}

TEST(Parser, Operators) {
  EXPECT_EQ(show(parse("a OR b")), "a OR b");
  EXPECT_EQ(show(parse("a ODER b ODER c")), "a OR b OR c");
  EXPECT_EQ(show(parse("a AND b UND c")), "a AND b AND c");
  EXPECT_EQ(show(parse("a AND b OR c")), "(a AND b) OR c");
  EXPECT_EQ(show(parse("klima kumasi OR leeds")), "klima (kumasi OR leeds)");
  EXPECT_EQ(show(parse("(klima wasser) OR leeds")), "(klima AND wasser) OR leeds");
  EXPECT_EQ(show(parse("a AND NOT b")), "a AND -b");
  EXPECT_EQ(show(parse("-(a OR b) c")), "-(a OR b) c");
  EXPECT_EQ(show(parse("a oder b")), "a oder b");
}

TEST(Parser, LonelyOperatorsAreText) {
  EXPECT_EQ(show(parse("OR leeds")), "or leeds | lonely_operator OR");
  EXPECT_EQ(show(parse("leeds UND")), "leeds und | lonely_operator UND");
  EXPECT_EQ(show(parse("a OR AND b")), "a or and b | lonely_operator OR | lonely_operator AND");
  EXPECT_EQ(show(parse("a NOT")), "a not | lonely_operator NOT");
  EXPECT_EQ(show(parse("a OR ()")), "a or | lonely_operator OR");
  EXPECT_EQ(show(parse("*")), " | lonely_operator *");
}

TEST(Parser, Parentheses) {
  EXPECT_EQ(show(parse("(a b) c")), "a b c");
  EXPECT_EQ(show(parse("((a))")), "a");
  EXPECT_EQ(show(parse("(a b")), "a b | unclosed_parenthesis");
  EXPECT_EQ(show(parse("a) b")), "a b | lonely_parenthesis");
  EXPECT_EQ(show(parse("() (()) a")), "a");
  EXPECT_EQ(show(parse("Plan (Entwurf 2) a")), "plan entwurf 2 a");
  EXPECT_EQ(show(parse("+(a b) (a AND b) c")), "(a AND b) (a AND b) c");
  EXPECT_EQ(show(parse("(a (b c)) OR d")), "(a AND b AND c) OR d");
  EXPECT_EQ(show(parse(repeated("(", 32) + "a" + repeated(")", 32))), "a");
  EXPECT_EQ(show(parse(repeated("(", 33) + "a")), "refused: too_deep");
}

TEST(Parser, WildcardsAndExactWords) {
  EXPECT_EQ(show(parse("partner* =Leeds")), "partner* =leeds");
  EXPECT_EQ(show(parse("klima*, boden**")), "klima* boden*");
  EXPECT_EQ(show(parse("übe*")), "übe*");
  EXPECT_EQ(show(parse("üb*")), "refused: short_wildcard");
  EXPECT_EQ(show(parse("aaa* bbb* ccc* ddd*")), "aaa* bbb* ccc* ddd*");
  EXPECT_EQ(show(parse("aaa* bbb* ccc* ddd* eee*")), "refused: too_many_wildcards");
}

TEST(Parser, Fields) {
  EXPECT_EQ(show(parse("Titel:Klima title:\"Rat der Stadt\"")),
            "title:klima title:\"rat der stadt\"");
  EXPECT_EQ(show(parse("stadt:Kumasi ziel:13 jahr:2019..2023")),
            "city:kumasi sdg:13 year:2019..2023");
  EXPECT_EQ(show(parse("city:\"Novi Sad\" -art:report")), "city:\"novi sad\" -type:report");
  EXPECT_EQ(show(parse("city:(leeds OR amiens)")), "city:leeds OR city:amiens");
  EXPECT_EQ(show(parse("title:(klima* =rat)")), "title:klima* title:=rat");
  EXPECT_EQ(show(parse("city: leeds")), "city leeds");
  EXPECT_EQ(show(parse("foo:bar")), "foo:bar");
  EXPECT_EQ(show(parse("sprache:en gremium:rat netzwerk:x land:gh quelle:y partnerschaft:z")),
            "language:en body:rat network:x country:gh source:y partnership:z");
}

TEST(Parser, CutsWhatIsTooLong) {
  EXPECT_EQ(show(parse(repeated("w ", 64))), repeated("w ", 63) + "w");
  EXPECT_EQ(show(parse(repeated("w ", 65))), repeated("w ", 63) + "w | words_cut");
  EXPECT_EQ(show(parse("\"" + repeated("w ", 70) + "\"")),
            "\"" + repeated("w ", 63) + "w\" | words_cut");
  EXPECT_EQ(show(parse("abc " + repeated("ä", 600))), "abc | query_cut");
  EXPECT_EQ(show(parse(repeated("ä", 600))), repeated("ä", 512) + " | query_cut");
  EXPECT_EQ(show(parse(repeated("a ", 4096))), repeated("a ", 63) + "a | words_cut | query_cut");
  EXPECT_EQ(show(parse(repeated("a", 8193))), "refused: too_long");
}

TEST(Parser, NotesHaveTextsInBothLanguages) {
  const NoteFound note{NoteCode::kLonelyOperator, "OR"};
  EXPECT_EQ(note_text(note, "de"),
            "„OR“ steht hier nicht zwischen zwei Begriffen und gilt als Text.");
  EXPECT_EQ(note_text(note, "en"),
            "“OR” does not stand between two terms here and was read as text.");
}

// Any bytes give a query, and its canonical spelling is read back as the same tree.
TEST(Parser, AnyBytesAndTheCanonicalSpellingIsStable) {
  std::mt19937 random(7);
  const std::vector<std::string> pieces{
      "a",  "klima", "OR", "UND",  "NOT",  "(",  ")",     "\"", "„",     "“",    "-",
      "+",  "=",     "*",  ":",    " ",    " ",  " ",     "ä",  "city:", "sdg:", "title:",
      "13", ",",     "..", "\xff", "\xc3", "\0", "wort*", "–",  "»",     "b-c",  "or"};
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (auto n = random() % 14; n > 0; --n) text += pieces[random() % pieces.size()];
    const Query query = parse(text);
    if (query.beyond) continue;
    const std::string canonical = canonical_text(query);
    ASSERT_EQ(canonical_text(parse(canonical)), canonical) << "typed: [" << text << "]";
  }
}

}  // namespace
}  // namespace lotse::query
