#include "server/api/json_answer.h"

namespace lotse::api {
namespace {

// Outside of strings JSON has none of these characters.
std::string without_markup(std::string text) {
  if (text.find_first_of("<>&") == text.npos) return text;
  std::string safe;
  safe.reserve(text.size() + 64);
  for (const char c : text) {
    switch (c) {
      case '<':
        safe += "\\u003c";
        break;
      case '>':
        safe += "\\u003e";
        break;
      case '&':
        safe += "\\u0026";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

}  // namespace

std::string json_text(const Json& json) {
  return without_markup(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

http::Response json_answer(const Json& json) {
  http::Response response;
  response.content_type = "application/json";
  response.body = json_text(json);
  return response;
}

Json text_or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

}  // namespace lotse::api
