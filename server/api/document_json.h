// One document as JSON: the fields of a hit, the whole text, and what was found in it.
#pragma once

#include <vector>

#include "indexer/schema/record.h"
#include "server/http/response.h"

namespace lotse::api {

http::Response document_json(const schema::Record& record,
                             const std::vector<schema::Record>& related);

}  // namespace lotse::api
