// The promises of Document and Rejection, checked on what a worker sent. Nothing behind the
// extractor needs to ask again.
#pragma once

#include <string>
#include <string_view>

#include "indexer/document.h"

namespace lotse::extract {

// "" when all promises hold, else the first one broken: "text is not valid UTF-8".
std::string first_fault(const Document& document);
std::string first_fault(const Rejection& rejection);

// Valid UTF-8 without control characters other than line ends.
bool is_valid_text(std::string_view text);

}  // namespace lotse::extract
