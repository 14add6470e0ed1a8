// The first lines of an answer as they go over the wire.
#pragma once

#include <cstddef>
#include <string>

#include "server/http/response.h"

namespace lotse::http {

// Status line and fields, without the length and the empty line. Control characters in values are
// left out: no value can begin a field of its own.
std::string response_head(const Response& response, bool keep_alive);

// "Content-Length: N" and the empty line.
std::string length_and_end(std::size_t body_bytes);

}  // namespace lotse::http
