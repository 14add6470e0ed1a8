// "/": the search field first; then what is new, ways in by city, goal and year, and what the
// archive holds.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

http::Response home_page(const Frame& frame, const http::Request& request);

}  // namespace lotse::pages
