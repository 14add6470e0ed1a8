// "/impressum", "/datenschutz", "/barrierefreiheit": texts of the settings. What is missing is said
// to be missing; conformity with a standard is never claimed.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

http::Response imprint_page(const Frame& frame, const http::Request& request);
http::Response privacy_page(const Frame& frame, const http::Request& request);
http::Response accessibility_page(const Frame& frame, const http::Request& request);
// Paragraphs of plain text, divided by blank lines.
std::vector<std::string> paragraphs_of(const std::string& text);

}  // namespace lotse::pages
