// The answer to a search as JSON, exactly the shape of the contract.
#pragma once

#include "indexer/schema/record.h"
#include "server/api/json_writer.h"
#include "server/search/search_result.h"

namespace lotse::api {

// ETag: digest of the answer without the time it took.
http::Response search_json(const search::SearchResult& result);

// Members that a hit, a document and a related document share.
void write_record(JsonWriter& json, const schema::Record& record);
void write_suggestions(JsonWriter& json, const std::vector<search::Suggestion>& suggestions);

}  // namespace lotse::api
