#include "server/pages/wording.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace lotse::pages {
namespace {

TEST(Wording, Numbers) {
  EXPECT_EQ(number_text(0, "de"), "0");
  EXPECT_EQ(number_text(999, "de"), "999");
  EXPECT_EQ(number_text(1204, "de"), "1.204");
  EXPECT_EQ(number_text(1234567, "en"), "1,234,567");
}

TEST(Wording, Dates) {
  EXPECT_EQ(date_text("2023-03-14", "de"), "14.03.2023");
  EXPECT_EQ(date_text("2023-03-04", "en"), "4 March 2023");
  EXPECT_EQ(date_text("2023-11", "de"), "11/2023");
  EXPECT_EQ(date_text("2023-11", "en"), "November 2023");
  EXPECT_EQ(date_text("2011", "en"), "2011");
  EXPECT_EQ(date_text("", "de"), "");
  EXPECT_EQ(date_text("2023-99-01", "en"), "2023-99-01");
  EXPECT_EQ(date_text("soon-after", "de"), "soon-after");
  EXPECT_EQ(today().size(), 10U);
}

std::string sorted(std::vector<std::string> names) {
  std::ranges::stable_sort(names, {}, din_5007_key);
  std::string joined;
  for (const std::string& name : names) joined += (joined.empty() ? "" : " ") + name;
  return joined;
}

TEST(Wording, CitiesSortAfterDin5007) {
  EXPECT_EQ(sorted({"Zwickau", "Aachen", "Äthra", "Amiens"}), "Aachen Amiens Äthra Zwickau");
  EXPECT_EQ(sorted({"Košice", "Köln", "Kolding"}), "Kolding Köln Košice");
  EXPECT_EQ(sorted({"Strassen", "Straßburg", "Stras"}), "Stras Straßburg Strassen");
  EXPECT_EQ(sorted({"Xiz", "Xi’an", "Xi'ao"}), "Xi’an Xi'ao Xiz");
  EXPECT_EQ(sorted({"Çorlu", "Cluj-Napoca", "Łódź", "Lodi", "Lörrach"}),
            "Cluj-Napoca Çorlu Lodi Łódź Lörrach");
}

TEST(Wording, OnlyWebAddressesBecomeLinks) {
  EXPECT_TRUE(is_web_address("https://example.org/a"));
  EXPECT_FALSE(is_web_address("javascript:alert(1)"));
  EXPECT_FALSE(is_web_address("//example.org"));
  EXPECT_FALSE(is_web_address(""));
}

}  // namespace
}  // namespace lotse::pages
