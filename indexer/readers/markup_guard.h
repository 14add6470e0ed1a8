// Looks at HTML and XML before libxml2 does, for what makes that library slow rather than wrong:
// its check for double attributes is quadratic (200,000 attributes take 20 s in version 2.9.14).
#pragma once

#include <optional>
#include <string_view>

#include "indexer/document.h"

namespace lotse::readers {

// Rejection "malformed" when a tag has more attributes than any honest document.
std::optional<Rejection> fault_of_markup(std::string_view markup);

}  // namespace lotse::readers
