// A page that needs nothing: no template, no index, no style sheet. For refusals, and for the hour
// in which nothing else works.
#pragma once

#include <string>

#include "server/http/response.h"

namespace lotse::http {

// `detail` is a sentence of this program in English, never text of a request.
Response plain_page(int status, const std::string& detail);

}  // namespace lotse::http
