// The last steps of an answer: its ETag, 304 when the client has it already, gzip when the client
// takes it. Pure: no socket.
#pragma once

#include <string>
#include <string_view>

#include "server/http/request.h"
#include "server/http/response.h"

namespace lotse::http {

void deliver(const Request& request, Response& response);

// A weak ETag (RFC 9110, section 8.8.3): the packed and the plain answer are the same answer.
std::string etag_of(std::string_view bytes);

// RFC 9110, section 13.1.2, weak comparison; "*" is any.
bool names_etag(std::string_view if_none_match, std::string_view etag);

// RFC 9110, section 12.5.3: named without "q=0", or "*" without.
bool accepts_gzip(std::string_view accept_encoding);

}  // namespace lotse::http
