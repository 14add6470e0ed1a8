#include "indexer/readers/dates.h"

#include <gtest/gtest.h>

namespace lotse::readers {
namespace {

TEST(Dates, MetadataForms) {
  EXPECT_EQ(iso_date("2023-11-23"), "2023-11-23");
  EXPECT_EQ(iso_date(" 2023-11-23T10:00:00+01:00"), "2023-11-23");
  EXPECT_EQ(iso_date("20231123"), "2023-11-23");
  EXPECT_EQ(iso_date("23.11.2023"), "2023-11-23");
  EXPECT_EQ(iso_date("3. März 2023"), "2023-03-03");
  EXPECT_EQ(iso_date("November 23, 2023"), "2023-11-23");
  EXPECT_EQ(iso_date("23 Nov. 2023"), "2023-11-23");
}

TEST(Dates, NoDates) {
  for (const auto* text : {"", "2023", "2023-13-01", "2023-02-29", "31.04.2023", "gestern"}) {
    EXPECT_EQ(iso_date(text), "") << text;
  }
  EXPECT_FALSE(is_iso_date("23.11.2023"));
  EXPECT_FALSE(is_iso_date("2023-11-23 "));
  EXPECT_TRUE(is_iso_date("2024-02-29"));
}

TEST(Dates, FirstInText) {
  EXPECT_EQ(first_date("Dortmund, den 5. Mai 2020, zum 7. Juni 2021"), "2020-05-05");
  EXPECT_EQ(first_date("Telefon 20191123, Drucksache 12345-20"), "");
}

}  // namespace
}  // namespace lotse::readers
