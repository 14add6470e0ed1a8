#include "analyzers/glance.h"

#include <gtest/gtest.h>

#include <random>

#include "analyzers/marks.h"
#include "tests/analyzers/words_of.h"

namespace lotse::tests {
namespace {

using namespace analyzers;

std::vector<QueryTerm> terms_of(std::string_view question) {
  std::vector<QueryTerm> terms;
  for (const auto& token : analyze_query(question)) {
    terms.push_back({token.text, token.key, std::to_string(token.position), false});
  }
  return terms;
}

bool may_hold(std::string_view text, std::string_view question) {
  const Glance glance(terms_of(question));
  return !glance.glimpses_of(text).empty() || !glance.unseen().empty();
}

TEST(Glance, SaysNoToMostOtherWords) {
  EXPECT_TRUE(may_hold("die Partnerschaften", "Partnerschaft"));
  EXPECT_FALSE(may_hold("die Stadt und ihr Rat", "Partnerschaft"));
  EXPECT_FALSE(may_hold("die Stadt", "Städtepartnerschaft"));
}

// What the analysers find, the glance must not rule out, in whatever way it is written.
TEST(Glance, NeverSaysNoWrongly) {
  const std::vector<std::string> words = {"Bürger*innen",
                                          "Kolleg:innen",
                                          "Kolleg*innenkreis",
                                          "Rät_innen",
                                          "KundInnen",
                                          "Kundin",
                                          "Ärzt/-innen",
                                          "Bürger'innen",
                                          "Bürger(innen)",
                                          "Muenster",
                                          "Münster",
                                          "Klima-Partner",
                                          "UN-Ziele",
                                          "E-Mail",
                                          "Part-\nnerschaft",
                                          "Xi’an",
                                          "d’Amiens",
                                          "geplant",
                                          "geöffnet",
                                          "Sta\u0308dte",
                                          "Bür\u00ADger",
                                          "05185 – 03BA",
                                          "CO₂",
                                          "„Stadt“",
                                          "–Land–",
                                          "Straße",
                                          "cities",
                                          "dying",
                                          "ties",
                                          "Житомир",
                                          "西安市",
                                          "Łódź",
                                          "Info-Ecke",
                                          "fu-\nerdas",
                                          "Nordrhein-\nWestfalen",
                                          "(Stadt)",
                                          "»Rat«",
                                          "3×Stadt",
                                          "Bäuer·innen",
                                          "GRÖSSE",
                                          "Partnerschaft",
                                          "Städtepartnerschaft",
                                          "Gemeinschaft",
                                          "Stadtgemeinschaft",
                                          "Rat",
                                          "Stadtratssitzung",
                                          "Energie",
                                          "Umbauenergie",
                                          "3.5.2022",
                                          "3. Mai 2022",
                                          "03.05.22",
                                          "2022-05-03",
                                          "Vereinte Nationen",
                                          "UNO",
                                          "Vereinten Nationen",
                                          "§ 60",
                                          "§60"};
  std::mt19937 random(7);
  for (const std::string& asked : words) {
    const auto terms = terms_of(asked);
    const Glance glance(terms);
    EXPECT_TRUE(glance.unseen().empty() || asked == "Житомир" || asked == "西安市") << asked;
    const TermTable table(terms);
    for (const std::string& word : words) {
      for (const auto language : {Language::kGerman, Language::kEnglish}) {
        const std::string text = words[random() % words.size()] + " " + word;
        if (table.marks_in(text, {0, text.size(), language}).empty()) continue;
        if (!glance.unseen().empty()) continue;
        EXPECT_FALSE(glance.glimpses_of(text).empty()) << asked << " in " << text;
      }
    }
  }
}

}  // namespace
}  // namespace lotse::tests
