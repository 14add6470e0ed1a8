// What is known of cities, with the number of documents that name them. The home city comes last.
#pragma once

#include <map>
#include <string>

#include "indexer/schema/knowledge.h"
#include "server/api/json_writer.h"

namespace lotse::api {

// Documents by facet value.
using Counts = std::map<std::string, std::uint64_t, std::less<>>;

void write_label(JsonWriter& json, std::string_view name, const schema::Label& label);
http::Response cities_json(const schema::Knowledge& knowledge, const Counts& documents);
http::Response city_json(const schema::Knowledge& knowledge, const schema::City& city,
                         const Counts& documents);

}  // namespace lotse::api
