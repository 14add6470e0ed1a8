// Refusals of the API as application/problem+json (RFC 9457). A refused parameter is named in the
// member "parameter" and in "detail". The only place of the API that knows status codes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/request.h"
#include "server/http/response.h"
#include "server/search/search_result.h"

namespace lotse::api {

http::Response problem(int status, std::string_view detail);

// 400: what is asked cannot be.
http::Response refusal(const search::Refusal& refusal);

// A 400 when a parameter is not in the list or comes twice.
std::optional<http::Response> refused_parameters(const http::Request& request,
                                                 const std::vector<std::string_view>& allowed);

}  // namespace lotse::api
