// "/cities/{slug}": what was stated of a city and when, and what the archive holds of it.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

http::Response city_page(const Frame& frame, const http::Request& request, const std::string& slug);
// Rows {number, name, link, counts} of goals with a document.
Values goal_rows(const Visit& visit, const Frame& frame, const search::SearchRequest& request);

}  // namespace lotse::pages
