// What answers an address that does not exist: where to go on, in the visitor's language. The same
// page for a document that does not exist and for one that this audience may not see.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

http::Response not_found_page(const Frame& frame, const Visit& visit);

}  // namespace lotse::pages
