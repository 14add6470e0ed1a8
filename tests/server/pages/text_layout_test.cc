#include "server/pages/text_layout.h"

#include <gtest/gtest.h>

#include <random>

namespace lotse::pages {
namespace {

// "## heading", "--2--" for a page, [mark], (named), @anchor before a piece; blocks divided by "|".
std::string show(const schema::Record& record, const std::vector<search::SnippetPart>& marks = {}) {
  std::string text;
  for (const Block& block : blocks_of(record, marks)) {
    if (!text.empty()) text += "|";
    if (block.page) text += "--" + std::to_string(*block.page) + "--";
    if (!block.heading.empty()) text += "## " + block.heading;
    for (const Piece& piece : block.heading.empty() ? block.pieces : std::vector<Piece>{}) {
      if (!piece.anchor.empty()) text += "@" + piece.anchor + " ";
      text += piece.mark    ? "[" + piece.text + "]"
              : piece.named ? "(" + piece.text + ")"
                            : piece.text;
    }
  }
  return text;
}

schema::Record record_of(const std::string& text) {
  schema::Record record;
  record.text = text;
  return record;
}

tagging::Mention mention(std::size_t begin, std::size_t end) {
  return {"city", "kumasi", begin, end, "name", tagging::Strength::kStated, false};
}

TEST(TextLayout, Paragraphs) {
  EXPECT_EQ(show(record_of("Eins\nzwei\n\nDrei\n\n\n")), "Eins\nzwei|Drei");
  EXPECT_EQ(show(record_of("")), "");
}

TEST(TextLayout, MarksAndMentions) {
  schema::Record record = record_of("Nach Kumasi fahren");
  record.mentions = {mention(5, 11)};
  EXPECT_EQ(show(record), "Nach @b5 (Kumasi) fahren");
  EXPECT_EQ(show(record, {{"Nach ", false}, {"Kumasi", true}, {" fahren", false}}),
            "Nach @b5 [Kumasi] fahren");
  EXPECT_EQ(show(record, {{"Nach Kuma", true}, {"si fahren", false}}),
            "[Nach ]@b5 [Kuma](si) fahren");
  EXPECT_EQ(show(record, {{"another text", true}}), "Nach @b5 (Kumasi) fahren");
}

TEST(TextLayout, OverlappingMentionsKeepTheirAnchors) {
  schema::Record record = record_of("Rostow am Don");
  record.mentions = {mention(0, 13), mention(7, 9)};
  EXPECT_EQ(show(record), "@b0 (Rostow )@b7 (am)( Don)");
}

TEST(TextLayout, SectionsAndPages) {
  schema::Record record = record_of("Anlass\nEs gibt ihn.\n\nMehr.\n\nEnde");
  record.sections = {{"Anlass", 1, 0, 19}, {"", 1, 21, 26}, {"Schluss", 2, 28, 32}};
  EXPECT_EQ(show(record), "--1--|## Anlass|Es gibt ihn.|Mehr.|--2--|## Schluss|Ende");
}

TEST(TextLayout, OffsetsFromElsewhereLoseNothing) {
  schema::Record record = record_of("Zwickau und Xi’an");
  record.mentions = {mention(0, 999), mention(15, 12), mention(15, 16)};
  record.sections = {{"weit", 1, 500, 900}, {"", 2, 4, 2}};
  EXPECT_EQ(show(record), "Zwickau und Xi’an");
}

TEST(TextLayout, RandomOffsetsNeverLoseText) {
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    schema::Record record = record_of("Köln, Xi’an\n\nund Łódź: Städte – Ziele.");
    const auto at = [&] { return random() % (record.text.size() + 4); };
    for (int i = 0; i < 4; ++i) record.mentions.push_back(mention(at(), at()));
    std::size_t end = 0;
    for (int i = 0; i < 3; ++i) {
      const std::size_t begin = end + random() % 8;
      end = begin + random() % 12;
      record.sections.push_back({"", {}, begin, end});
    }
    std::string together;
    for (const Block& block : blocks_of(record, {})) {
      for (const Piece& piece : block.pieces) together += piece.text;
    }
    std::string expected = record.text;
    std::erase(expected, '\n');
    std::erase(together, '\n');
    EXPECT_EQ(together, expected);
  }
}

TEST(TextLayout, SentenceAroundAMention) {
  const std::string text = "Am 14.03. war viel. Der Rat dankt Kumasi! Danach nichts.";
  EXPECT_EQ(sentence_around(text, 34, 40), "Der Rat dankt Kumasi!");
  EXPECT_EQ(sentence_around(text, 0, 2), "Am 14.03.");
  EXPECT_EQ(sentence_around(text, 5, 999), "");
  const std::string endless(1000, 'a');
  EXPECT_EQ(sentence_around(endless, 500, 501), "… " + std::string(241, 'a') + " …");
}

TEST(TextLayout, TheFirstMarkedPage) {
  schema::Record record = record_of("Eins\n\nZwei");
  record.sections = {{"", 1, 0, 4}, {"", 2, 6, 10}};
  EXPECT_EQ(first_marked_page(record, {{"Eins\n\n", false}, {"Zwei", true}}), 2);
  EXPECT_EQ(first_marked_page(record, {{"Eins", true}, {"\n\nZwei", false}}), 1);
  EXPECT_EQ(first_marked_page(record, {}), std::nullopt);
}

}  // namespace
}  // namespace lotse::pages
