#include "analyzers/dates.h"

#include <gtest/gtest.h>

#include "tests/analyzers/words_of.h"

namespace lotse::tests {
namespace {

std::string asked(std::string_view query) { return show(analyzers::analyze_query(query)); }

TEST(Dates, EverySpellingOfADay) {
  for (const char* text : {"14.03.2021", "14.3.2021", "14. 3. 2021", "14. März 2021",
                           "14. Maerz 2021", "14 March 2021", "14th March 2021", "14. Mrz. 2021",
                           "March 14, 2021", "March 14th, 2021", "14th of March, 2021",
                           "2021-03-14", "14.\nMärz 2021", "14.\u00A0März\u00A02021", "14.03.21"}) {
    EXPECT_EQ(asked(text), "2021-03-14") << text;
  }
}

TEST(Dates, MonthsAndYears) {
  EXPECT_EQ(asked("März 2021"), "2021-03");
  EXPECT_EQ(asked("May 2021"), "2021-05");
  EXPECT_EQ(asked("Sept. 2021"), "2021-09");
  EXPECT_EQ(asked("2021"), "2021");
}

TEST(Dates, ADocumentKeepsItsWords) {
  EXPECT_EQ(show(german("am 14. März 2021")), "am 14|2021-03-14|2021-03 marz 2021");
  EXPECT_EQ(show(german("14.03.21")), "14|2021-03-14|2021-03|2021 03 21");
  EXPECT_EQ(show(german("2021-03-14")), "20210314|2021|03|14|2021-03-14|2021-03");
  EXPECT_EQ(show(german("im März 2021")), "im marz|2021-03 2021");
}

TEST(Dates, TheDayCoversAllItsWords) {
  const std::string_view text = "am 14. März 2021 in Leeds";
  for (const auto& token : german(text)) {
    if (token.rule != analyzers::Rule::kDate) continue;
    EXPECT_EQ(text.substr(token.begin, token.end - token.begin), "14. März 2021");
  }
}

TEST(Dates, DaysThatTheCalendarDoesNotHave) {
  EXPECT_EQ(asked("30.02.2021"), "30 02 2021");
  EXPECT_EQ(asked("29.02.2023"), "29 02 2023");
  EXPECT_EQ(asked("29.02.2024"), "2024-02-29");
  EXPECT_EQ(asked("14.13.2021"), "14 13 2021");
  EXPECT_EQ(asked("0.1.2021"), "0 1 2021");
  EXPECT_EQ(asked("2021-02-30"), "20210230|2021|02|30");
  EXPECT_EQ(asked("1.000.2021"), "1 000 2021");
}

TEST(Dates, FileNumbersGoFirst) {
  EXPECT_EQ(asked("20210-21"), "20210-21");
  EXPECT_EQ(show(german("20210-21")), "20210-21|20210|21|abk:aktenzeichen");
}

TEST(Dates, Meet) {
  EXPECT_TRUE(finds("3.5.2022", german("Delegation vom 03. Mai 2022")));
  EXPECT_TRUE(finds("3 May 2022", german("Delegation vom 03.05.2022")));
  EXPECT_TRUE(finds("2022-05-03", english("signed on May 3, 2022")));
  EXPECT_TRUE(finds("Mai 2022", german("Delegation vom 03.05.2022")));
  EXPECT_TRUE(finds("2022", german("Delegation vom 03.05.22")));
  EXPECT_TRUE(finds("Mai", german("Delegation vom 3. Mai 2022")));
  EXPECT_TRUE(finds("May 2022", german("im Mai 2022")));
  EXPECT_FALSE(finds("3.5.2022", german("am 5. März 2022")));
  EXPECT_FALSE(finds("3.5.2022", german("am 3.5.2021, 2022 dann wieder")));
  EXPECT_FALSE(finds("Mai 2022", german("im Mai 2021 und im Juni 2022")));
}

TEST(Dates, DaysBeforeADate) {
  EXPECT_EQ(asked("5. bis 7. Mai 2019"), "2019-05-05 bis 2019-05-07");
  EXPECT_EQ(asked("5./6. Mai 2019"), "2019-05-05 2019-05-06");
  EXPECT_EQ(asked("5.–7.5.2019"), "2019-05-05 2019-05-07");
  EXPECT_EQ(asked("30.4. bis 2.5.2019"), "2019-04-30 bis 2019-05-02");
  EXPECT_EQ(asked("30. April bis 2. Mai 2019"), "2019-04-30 bis 2019-05-02");
  EXPECT_EQ(asked("3., 4. und 5. Mai 2019"), "2019-05-03 2019-05-04 und 2019-05-05");
  EXPECT_EQ(asked("Artikel 5 und 7. Mai 2019"), "artikel 5 und 2019-05-07");
}

TEST(Dates, MonthsInNumbers) {
  EXPECT_EQ(asked("05/2019"), "2019-05");
  EXPECT_EQ(asked("30/02/2019"), "30 02 2019");
}

TEST(Dates, PhrasesAreWordForWord) {
  EXPECT_EQ(show(analyzers::analyze_phrase("am 14. März 2021")), "am 14 marz 2021");
}

}  // namespace
}  // namespace lotse::tests
