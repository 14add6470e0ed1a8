#include "indexer/schema/record.h"

#include <gtest/gtest.h>

#include <random>
#include <stdexcept>

namespace lotse::schema {
namespace {

Record sample() {
  Record record;
  record.id = "abcdefghijklmnop";
  record.title = "Partnerschaft „Kumasi“\n2";
  record.date = "2023-11-23";
  record.cities = {"kumasi", "dortmund"};
  record.goals = {{13, tagging::Strength::kStated}, {17, tagging::Strength::kDerived}};
  record.sections = {{"Anlass", 2, 0, 6}};
  record.mentions = {{"city", "kumasi", 3, 9, "name", tagging::Strength::kStated, true}};
  record.text = "Erste Zeile\nzweite { Zeile\n";
  return record;
}

TEST(Record, ComesBackAsItWas) {
  const Record record = sample();
  EXPECT_EQ(encode(decode(encode(record))), encode(record));
  EXPECT_EQ(decode(encode(record)).text, record.text);
  EXPECT_EQ(decode(encode(record)).mentions.at(0), record.mentions.at(0));
  EXPECT_EQ(decode(encode(record)).sections.at(0).page, 2);
}

TEST(Record, YearIsTheDates) {
  EXPECT_EQ(sample().year(), 2023);
  EXPECT_EQ(Record{}.year(), std::nullopt);
}

TEST(Record, ABrokenOneIsAnExceptionNeverMore) {
  const std::string good = encode(sample());
  std::mt19937 random(7);
  for (int i = 0; i < 500; ++i) {
    std::string broken = good;
    for (int changes = 0; changes < 3; ++changes)
      broken[random() % broken.size()] = static_cast<char>(random());
    try {
      (void)decode(broken);
    } catch (const std::exception&) {
    }
  }
  EXPECT_THROW((void)decode("no line end"), std::runtime_error);
}

}  // namespace
}  // namespace lotse::schema
