// Document <-> JSON text, for the catalogue and the extraction child's pipe.
#pragma once

#include <string>
#include <string_view>

#include "indexer/document.h"

namespace lotse {

std::string to_json(const Document& document);
Document document_from_json(std::string_view json);  // throws nlohmann::json::exception

}  // namespace lotse
