#include "server/api/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "analyzers/charset.h"

namespace lotse::api {
namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";

// RFC 8259, section 7, and what HTML would read.
bool is_escaped(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == '<' || c == '>' ||
         c == '&' || c == 0x7f;
}

std::size_t sequence_bytes(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

std::string repaired(std::string_view text) {
  std::string good;
  while (!text.empty()) {
    const std::string_view one = text.substr(0, sequence_bytes(text.front()));
    const bool valid = analyzers::is_valid_utf8(one);
    good += valid ? one : kReplacement;
    text.remove_prefix(valid ? one.size() : 1);
  }
  return good;
}

}  // namespace

void JsonWriter::separate() {
  if (text_.empty()) return;
  const char last = text_.back();
  if (last != '{' && last != '[' && last != ':') text_ += ',';
}

JsonWriter& JsonWriter::begin(char bracket) {
  separate();
  text_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::end(char bracket) {
  text_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::raw(std::string_view text) {
  separate();
  text_ += text;
  return *this;
}

JsonWriter& JsonWriter::member(std::string_view name) {
  raw("\"").text_.append(name).append("\":");
  return *this;
}

JsonWriter& JsonWriter::member_or_null(std::string_view name, std::string_view text) {
  member(name);
  return text.empty() ? write(nullptr) : write(text);
}

JsonWriter& JsonWriter::write(std::string_view text) {
  raw("\"");
  if (analyzers::is_valid_utf8(text)) {
    escape(text);
  } else {
    escape(repaired(text));
  }
  text_ += '"';
  return *this;
}

JsonWriter& JsonWriter::write(double value) {
  if (!std::isfinite(value)) return write(nullptr);
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonWriter::escape(std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  while (!text.empty()) {
    const auto found = std::ranges::find_if(text, is_escaped);
    const auto plain = static_cast<std::size_t>(found - text.begin());
    text_ += text.substr(0, plain);
    if (plain == text.size()) return;
    const char c = text[plain];
    if (c == '"' || c == '\\') {
      text_ += {'\\', c};
    } else if (c == '\n') {
      text_ += "\\n";
    } else {
      const auto byte = static_cast<unsigned char>(c);
      text_.append("\\u00") += {kHex[byte >> 4], kHex[byte & 15]};
    }
    text.remove_prefix(plain + 1);
  }
}

http::Response json_answer(std::string text) {
  http::Response response;
  response.content_type = "application/json";
  response.body = std::move(text);
  return response;
}

}  // namespace lotse::api
