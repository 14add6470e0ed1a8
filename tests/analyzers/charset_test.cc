#include "analyzers/charset.h"

#include <gtest/gtest.h>

namespace lotse::tests {
namespace {

using namespace std::string_literals;

std::string shown(std::string_view bytes, std::string_view declared = "") {
  const auto out = analyzers::to_utf8(bytes, declared);
  return out.charset + (out.certain ? " certain" : " guessed") + (out.replaced ? " replaced" : "") +
         ": " + out.text;
}

TEST(Charset, ByteOrderMarksWin) {
  EXPECT_EQ(shown("\xEF\xBB\xBFStädte", "windows-1252"), "utf-8 certain: Städte");
  EXPECT_EQ(shown("\xFF\xFES\0\xE4\0"s), "utf-16le certain: Sä");
  EXPECT_EQ(shown("\xFE\xFF\0S\0\xE4"s), "utf-16be certain: Sä");
}

TEST(Charset, ValidUtf8IsUtf8WhateverIsDeclared) {
  EXPECT_EQ(shown("Städte", "iso-8859-1"), "utf-8 certain: Städte");
  EXPECT_EQ(shown("Rat"), "utf-8 certain: Rat");
  EXPECT_EQ(shown(""), "utf-8 certain: ");
}

TEST(Charset, DeclaredCharset) {
  EXPECT_EQ(shown("St\xE4"
                  "dte",
                  "windows-1252"),
            "windows-1252 certain: Städte");
  EXPECT_EQ(shown("10 \x80", "ISO-8859-1"), "windows-1252 certain: 10 €");
  EXPECT_EQ(shown("10 \xA4", "iso-8859-15"), "iso-8859-15 certain: 10 €");
  EXPECT_EQ(shown("\xC6\xE8", "\"windows-1251\""), "windows-1251 certain: Жи");
}

TEST(Charset, GuessedCharset) {
  EXPECT_EQ(shown("Die St\xE4"
                  "dte und B\xFCrger der Stra\xDF"
                  "e haben gr\xFC\xDF"
                  "en lassen."),
            "windows-1252 guessed: Die Städte und Bürger der Straße haben grüßen lassen.");
  EXPECT_EQ(shown("\x84"
                  "Rat\x93 der St\xE4"
                  "dte"),
            "windows-1252 guessed: „Rat“ der Städte");
  EXPECT_EQ(shown("St\xE4"
                  "dte",
                  "no-such-charset"),
            "windows-1252 guessed: Städte");
  EXPECT_EQ(shown("St\xE4"
                  "dte",
                  "utf-8"),
            "windows-1252 guessed: Städte");
}

TEST(Charset, Utf16WithoutMark) {
  std::string bytes;
  for (const char c : "Der Rat der Stadt hat die Partnerschaft beschlossen."s) {
    bytes += c;
    bytes += '\0';
  }
  EXPECT_EQ(shown(bytes), "utf-16le guessed: Der Rat der Stadt hat die Partnerschaft beschlossen.");
}

TEST(Charset, UndecodableBytesAreReplaced) {
  EXPECT_EQ(shown("\xEF\xBB\xBFRat\xFF"), "utf-8 certain replaced: Rat\uFFFD");
}

TEST(Charset, AFewBrokenBytesDoNotChangeTheCharset) {
  EXPECT_EQ(shown("Städte, Räte, Bürger, Straße, Brücke\xC3", "utf-8"),
            "utf-8 guessed replaced: Städte, Räte, Bürger, Straße, Brücke\uFFFD");
}

TEST(Charset, Utf8Validity) {
  EXPECT_TRUE(analyzers::is_valid_utf8("Städte 西安"));
  for (const std::string_view bad :
       {"\xC3", "\xE4 ", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80"}) {
    EXPECT_FALSE(analyzers::is_valid_utf8(bad));
  }
}

}  // namespace
}  // namespace lotse::tests
