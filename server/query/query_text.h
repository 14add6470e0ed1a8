// A query's tree to text: one spelling for all queries that mean the same, which parse() reads back
// as the same tree.
#pragma once

#include <string>

#include "server/query/query.h"

namespace lotse::query {

std::string canonical_text(const Query& query);
std::string canonical_text(const Node& node);

}  // namespace lotse::query
