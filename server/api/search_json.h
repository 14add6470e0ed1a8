// The answer to a search as JSON, exactly the shape of the contract.
#pragma once

#include "indexer/schema/record.h"
#include "server/api/json_answer.h"
#include "server/search/search_result.h"

namespace lotse::api {

// ETag: digest of the answer without the time it took.
http::Response search_json(const search::SearchResult& result);

// What a hit, a document and a related document say of a record.
Json record_fields(const schema::Record& record);

Json suggestions_json(const std::vector<search::Suggestion>& suggestions);

}  // namespace lotse::api
