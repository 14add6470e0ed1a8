#include <gtest/gtest.h>

#include <random>

#include "analyzers/tagging/document_facts.h"
#include "tests/analyzers/tagging/real_taggers.h"

namespace lotse::tagging {
namespace {

// Pieces that taggers look for, between bytes of any kind.
const std::vector<std::string> kPieces = {"SDG ",
                                          "Ziel Nr. ",
                                          "11",
                                          "13.2",
                                          " und ",
                                          "bis",
                                          "„",
                                          "“",
                                          "Xi’an",
                                          "Essen",
                                          "Stadt ",
                                          "\n\n",
                                          "-\n",
                                          "(",
                                          ")",
                                          "Drucksache Nr.: ",
                                          "12345-20",
                                          "TOP 4.",
                                          "西安市",
                                          "Житомир",
                                          "\xC3",
                                          "\xFF",
                                          "\0",
                                          "14.03.2023",
                                          " März 2023",
                                          "Beschluss: ",
                                          "N i e d e r s c h r i f t",
                                          "einstimmig ",
                                          "beschlossen",
                                          ". ",
                                          ",",
                                          "\xE2\x80",
                                          "­",
                                          "Klima-",
                                          "Partnerschaft"};

std::string random_text(std::mt19937& random, std::size_t pieces) {
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i)
    if (random() % 4 == 0)
      text += static_cast<char>(random() % 256);
    else
      text += kPieces[random() % kPieces.size()];
  return text;
}

void expect_good_range(std::string_view text, std::size_t begin, std::size_t end) {
  EXPECT_LT(begin, end);
  EXPECT_LE(end, text.size());
}

TEST(RandomBytes, NoTaggerFailsAndEveryRangeIsInTheText) {
  std::mt19937 random(20230314);
  for (int round = 0; round < 400; ++round) {
    const std::string title = random_text(random, random() % 6);
    const std::string text = random_text(random, random() % 120);
    for (const Mention& mention : real_mentions(text, title))
      expect_good_range(mention.in_title ? title : text, mention.begin, mention.end);
    const DocumentFacts facts = facts_of(title, text);
    for (const auto& fact : {facts.type, facts.date, facts.reference, facts.item})
      if (fact) expect_good_range(fact->in_title ? title : text, fact->begin, fact->end);
  }
}

}  // namespace
}  // namespace lotse::tagging
