// "/sdgs/{n}": one goal; documents that state it and documents it is suggested for, counted apart.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

http::Response sdg_page(const Frame& frame, const http::Request& request,
                        const std::string& number);

}  // namespace lotse::pages
