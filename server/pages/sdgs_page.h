// "/sdgs": the 17 goals with the documents that state them and those a rule suggests them for.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

http::Response sdgs_page(const Frame& frame, const http::Request& request);

}  // namespace lotse::pages
