// Request parameters <-> SearchRequest: the one place that knows how a search is spelt in an
// address. Nothing is ignored: an unknown, doubled or malformed parameter is a Refusal that names
// it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "server/search/search_request.h"
#include "server/search/search_result.h"

namespace lotse::search {

using Parameters = std::vector<std::pair<std::string, std::string>>;

// `also_allowed` names parameters that the caller itself handles (format, lang).
[[nodiscard]] std::variant<SearchRequest, Refusal> request_of(
    const Parameters& parameters, const std::vector<std::string_view>& also_allowed);

// The parameters that give this request back, only what differs from the default, in a fixed order;
// whole runs of years as one range. Page 1 is left out.
Parameters parameters_of(const SearchRequest& request);

// "?q=klima&city=kumasi", percent-encoded (RFC 3986); "" for no parameters.
std::string query_string(const Parameters& parameters);

}  // namespace lotse::search
