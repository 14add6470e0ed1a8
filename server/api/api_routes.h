// The API's rows of the table of routes. A new address: a row here, a path in openapi.json.
#pragma once

#include <vector>

#include "server/http/routes.h"
#include "server/search/searcher.h"
#include "server/settings.h"

namespace lotse::api {

// Everything for users: /api/v1/... and the originals. `searcher` must outlive the routes.
std::vector<http::Route> api_routes(search::Searcher& searcher, const server::Settings& settings);

// Everything for operators: /healthz, /readyz, /metrics. `metrics` must outlive the routes.
std::vector<http::Route> operator_routes(search::Searcher& searcher, const http::Metrics& metrics);

// Under /api/ problem+json; everywhere else `pages` for unknown addresses, a plain page otherwise.
http::Fallbacks fallbacks(http::Handler pages);

}  // namespace lotse::api
