#include "indexer/readers/media_type.h"

#include <gtest/gtest.h>

#include "indexer/readers/markup_start.h"
#include "tests/indexer/readers/show.h"

namespace lotse::readers {
namespace {

std::string type(std::string_view bytes, std::string_view name = "") {
  return media_type({bytes, name, ""});
}

TEST(MediaType, ContentBeforeName) {
  EXPECT_EQ(type("%PDF-1.7\n", "seite.html"), "application/pdf");
  EXPECT_EQ(type("<!DOCTYPE html><p>", "alt.doc"), "text/html");
  EXPECT_EQ(type("\x89PNG\r\n\x1A\n", "bild.txt"), "image/png");
}

TEST(MediaType, HtmlAfterBomCommentsAndBlanks) {
  EXPECT_EQ(type("\xEF\xBB\xBF  <!-- hallo --> <HTML>"), "text/html");
  EXPECT_EQ(type("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>"), "text/html");
  EXPECT_EQ(type("<div>Teil einer Seite</div>"), "text/html");
  EXPECT_EQ(type(std::string_view("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14)), "text/html");
}

TEST(MediaType, XmlByItsRoot) {
  EXPECT_EQ(type("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a/>"), "application/xml");
  EXPECT_EQ(type("<akomaNtoso xmlns='x'>"), "application/akn+xml");
  EXPECT_EQ(type("<an:akomaNtoso xmlns:an='x'>"), "application/akn+xml");
}

TEST(MediaType, NameWhereContentDoesNotTell) {
  EXPECT_EQ(type("# Titel", "LIES.MD"), "text/markdown");
  EXPECT_EQ(type("# Titel", "notiz"), "text/plain");
  EXPECT_EQ(type("Hallo <b>Welt</b>", "a.htm"), "text/html");
  EXPECT_EQ(type(std::string_view("\0\1\2\3\4\5\6\7", 8), "a.txt"), "application/octet-stream");
}

TEST(MediaType, CharsetThatMarkupDeclares) {
  const auto declared = [](std::string_view text) { return MarkupStart(text).declared_charset(); };
  EXPECT_EQ(declared("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"), "iso-8859-1");
  EXPECT_EQ(declared("<head><meta charset=windows-1252>"), "windows-1252");
  EXPECT_EQ(declared("<meta http-equiv=Content-Type content='text/html; charset=utf-8'>"), "utf-8");
  EXPECT_EQ(declared("<p>nichts</p>"), "");
}

TEST(MediaType, TypesWithoutReaderAreNamed) {
  EXPECT_EQ(read("GIF89a", "a.html"), "unsupported: image/gif");
}

}  // namespace
}  // namespace lotse::readers
