// The description of the API (OpenAPI 3.1): server/api/openapi.json, compiled in.
#pragma once

#include <string_view>

namespace lotse::api {

std::string_view openapi_text();

}  // namespace lotse::api
