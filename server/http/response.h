// One HTTP answer as our own plain struct. Content-Length, Date and connection handling are the
// server's; guards add security headers and the ETag.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lotse::http {

struct Response {
  int status = 200;
  std::string content_type = "text/html; charset=utf-8";
  std::string body;
  std::filesystem::path file;  // when set, its bytes are sent in place of `body`
  std::vector<std::pair<std::string, std::string>> headers;
  // What the ETag is a digest of, when not of the body itself (an answer's time is no part of it).
  std::string etag_source;

  std::string header(std::string_view name) const;  // the first of this very spelling, or ""
};

// What is not there: a 404 without a body becomes the table's own answer to unknown addresses.
Response not_found();

}  // namespace lotse::http
