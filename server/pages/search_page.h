// "/search": the question, its hits and facets. The refusal of a search that cannot be asked.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

http::Response search_page(const Frame& frame, const http::Request& request);
// A page that names the parameter in words and says how it is meant: never a bare error.
http::Response refusal_page(const Frame& frame, const Visit& visit, const search::Refusal& refusal);
// Values of search_form.html: the text and, hidden, what else was chosen.
Values search_form(const Visit& visit, const search::SearchRequest& request);

}  // namespace lotse::pages
