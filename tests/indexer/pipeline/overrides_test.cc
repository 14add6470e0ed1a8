#include "indexer/pipeline/overrides.h"

#include <gtest/gtest.h>

namespace lotse::pipeline {
namespace {

std::string shown(const std::string& toml) {
  const auto result = overrides_of(toml, "a.txt.meta.toml");
  if (const auto* rejection = std::get_if<Rejection>(&result))
    return rejection->reason + ": " + rejection->detail;
  Document document;
  apply(std::get<Overrides>(result), document);
  return document.title + "|" + document.type + "|" + document.date + "|" + document.audience;
}

TEST(Overrides, SayWhatTheFileDoesNot) {
  EXPECT_EQ(shown("title = \"Vermerk\"\ntype = \"report\"\ndate = 2023-11-23\n"),
            "Vermerk|report|2023-11-23|");
  EXPECT_EQ(shown("date = \"2021-05-03\"\naudience = \"internal\""), "||2021-05-03|internal");
  EXPECT_EQ(shown(""), "|||");
}

TEST(Overrides, WhatCannotBeReadRejectsTheDocument) {
  EXPECT_EQ(shown("\ncolour = 1"), "malformed: a.txt.meta.toml:2: unknown key 'colour'");
  EXPECT_EQ(
      shown("audience = \"publik\""),
      "malformed: a.txt.meta.toml:1: key 'audience': 'publik' is neither public nor internal");
  EXPECT_EQ(shown("date = \"2023-02-30\""),
            "malformed: a.txt.meta.toml:1: key 'date': '2023-02-30' is no date such as 2023-11-23");
  EXPECT_EQ(shown("url = \"javascript:alert(1)\""),
            "malformed: a.txt.meta.toml:1: key 'url': 'javascript:alert(1)' is no http or https "
            "address");
  EXPECT_EQ(shown("title = 5"), "malformed: a.txt.meta.toml:1: key 'title' must be a string");
  EXPECT_EQ(shown("title = \"a").substr(0, 27), "malformed: a.txt.meta.toml:");
}

}  // namespace
}  // namespace lotse::pipeline
