// JSON as this server writes it: keys in a fixed order, bytes that are no UTF-8 replaced, and "<",
// ">", "&" as escapes, so that no text of a document can become markup wherever the answer lands.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "server/http/response.h"

namespace lotse::api {

using Json = nlohmann::ordered_json;

std::string json_text(const Json& json);
http::Response json_answer(const Json& json);

// null for what is not known.
Json text_or_null(std::string_view text);

}  // namespace lotse::api
