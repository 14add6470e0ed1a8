// "/hilfe": how to ask, what is searched, and where the limits are. Prose in help_de.html and
// help_en.html.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

http::Response help_page(const Frame& frame, const http::Request& request);

}  // namespace lotse::pages
