// Completions of what is being typed.
#pragma once

#include <string>
#include <vector>

#include "server/http/response.h"
#include "server/search/search_result.h"

namespace lotse::api {

http::Response suggest_json(const std::string& q,
                            const std::vector<search::Suggestion>& suggestions);

}  // namespace lotse::api
