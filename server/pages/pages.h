// All pages that people see, as routes. Owns templates and static files; searcher and settings are
// the caller's and outlive the routes. Handlers may run in any thread at once.
#pragma once

#include <filesystem>
#include <vector>

#include "server/http/routes.h"
#include "server/search/searcher.h"
#include "server/settings.h"

namespace lotse::pages {

// `share` holds templates/ and static/. Throws std::runtime_error naming the file when one of them
// is missing or broken.
std::vector<http::Route> page_routes(search::Searcher& searcher, const server::Settings& settings,
                                     const std::filesystem::path& share);
// What answers an address that no route takes.
http::Handler not_found_handler(search::Searcher& searcher, const server::Settings& settings,
                                const std::filesystem::path& share);

}  // namespace lotse::pages
