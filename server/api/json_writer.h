// Writes JSON text from beginning to end, keys in the order of the calls. Bytes that are no UTF-8
// become U+FFFD; "<", ">" and "&" are escaped, so that no text of a document can become markup
// wherever the answer lands. Why not a tree of JSON values: an answer with some hundred counts is
// written ten times as fast as such a tree is built and printed.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/response.h"

namespace lotse::api {

class JsonWriter {
 public:
  // `members` calls member() for each.
  template <typename Members>
  JsonWriter& object(Members members) {
    begin('{');
    members();
    return end('}');
  }

  // `element` writes one of the list.
  template <typename List, typename Element>
  JsonWriter& array(const List& list, Element element) {
    begin('[');
    for (const auto& one : list) element(one);
    return end(']');
  }

  // What is written next is this member's value.
  JsonWriter& member(std::string_view name);
  template <typename Value>
  JsonWriter& member(std::string_view name, const Value& value) {
    member(name);
    return write(value);
  }
  // null for the empty text: not known.
  JsonWriter& member_or_null(std::string_view name, std::string_view text);

  JsonWriter& write(std::string_view text);
  JsonWriter& write(const char* text) { return write(std::string_view(text)); }
  JsonWriter& write(const std::string& text) { return write(std::string_view(text)); }
  JsonWriter& write(std::same_as<bool> auto value) { return raw(value ? "true" : "false"); }
  JsonWriter& write(double value);
  JsonWriter& write(std::nullptr_t) { return raw("null"); }
  template <std::integral Number>
    requires(!std::same_as<Number, bool>)
  JsonWriter& write(Number value) {
    return raw(std::to_string(value));
  }
  template <typename Value>
  JsonWriter& write(const std::optional<Value>& value) {
    return value ? write(*value) : write(nullptr);
  }
  template <typename Value>
  JsonWriter& write(const std::vector<Value>& list) {
    return array(list, [this](const Value& value) { write(value); });
  }

  const std::string& text() const { return text_; }
  std::string take() { return std::move(text_); }

 private:
  void separate();  // a comma between two elements or members
  JsonWriter& begin(char bracket);
  JsonWriter& end(char bracket);
  JsonWriter& raw(std::string_view text);
  void escape(std::string_view text);

  std::string text_;
};

http::Response json_answer(std::string text);

}  // namespace lotse::api
