// The route of static files, "/static/site.css" among them, which is made of settings and goals.
#pragma once

#include <memory>

#include "server/http/routes.h"
#include "server/pages/frame.h"
#include "server/pages/static_files.h"

namespace lotse::pages {

http::Route static_route(const std::shared_ptr<const Frame>& frame,
                         const std::shared_ptr<const StaticFiles>& files);

}  // namespace lotse::pages
