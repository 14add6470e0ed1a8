// "/cities": partners with relation and activity, and the other cities that documents name.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

http::Response cities_page(const Frame& frame, const http::Request& request);

}  // namespace lotse::pages
