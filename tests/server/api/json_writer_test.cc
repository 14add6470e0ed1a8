#include "server/api/json_writer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <random>

namespace lotse::api {
namespace {

template <typename Value>
std::string written(const Value& value) {
  JsonWriter json;
  json.write(value);
  return json.take();
}

TEST(JsonWriter, Values) {
  EXPECT_EQ(written("Städte"), "\"Städte\"");
  EXPECT_EQ(written(""), "\"\"");
  EXPECT_EQ(written(true), "true");
  EXPECT_EQ(written(-3), "-3");
  EXPECT_EQ(written(18446744073709551615U), "18446744073709551615");
  EXPECT_EQ(written(3.1), "3.1");
  EXPECT_EQ(written(0.0), "0");
  EXPECT_EQ(written(1e300), "1e+300");
  EXPECT_EQ(written(std::nan("")), "null");
  EXPECT_EQ(written(nullptr), "null");
  EXPECT_EQ(written(std::optional<int>()), "null");
  EXPECT_EQ(written(std::vector<std::string>{"a", "b"}), R"(["a","b"])");
}

TEST(JsonWriter, Structures) {
  JsonWriter json;
  json.object([&] {
    json.member("a").object([] {});
    json.member("b", std::vector<int>{}).member("c", ":");
    json.member("d").array(std::vector{1, 2}, [&](int one) {
      json.object([&] { json.member("n", one).member_or_null("u", ""); });
    });
  });
  EXPECT_EQ(json.text(), R"({"a":{},"b":[],"c":":","d":[{"n":1,"u":null},{"n":2,"u":null}]})");
}

TEST(JsonWriter, EscapesWhatJsonAndMarkupWouldRead) {
  EXPECT_EQ(written("a\"b\\c\nd\te"), R"("a\"b\\c\nd\u0009e")");
  EXPECT_EQ(written("</b>&"), R"("\u003c/b\u003e\u0026")");
  EXPECT_EQ(written(std::string("\0\x1f\x7f", 3)), R"("\u0000\u001f\u007f")");
}

TEST(JsonWriter, BytesThatAreNoTextAreReplaced) {
  EXPECT_EQ(written("a\xff"
                    "b"),
            "\"a\xef\xbf\xbd"
            "b\"");
  EXPECT_EQ(written("ä\xc3"), "\"ä\xef\xbf\xbd\"");
  EXPECT_EQ(written("\xc3<"), "\"\xef\xbf\xbd\\u003c\"");
}

TEST(JsonWriter, AnyBytesGiveJson) {
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    std::string bytes(random() % 40, ' ');
    for (char& c : bytes) c = static_cast<char>(random());
    const std::string json = written(bytes);
    EXPECT_TRUE(nlohmann::json::accept(json)) << json;
    EXPECT_EQ(json.find_first_of("<>&"), std::string::npos);
  }
}

}  // namespace
}  // namespace lotse::api
