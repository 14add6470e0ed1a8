// Names that may stand before a colon in a query: "stadt:leeds", "titel:klima". The one table.
#pragma once

#include <optional>
#include <string_view>

#include "indexer/schema/fields.h"

namespace lotse::query {

// Where the value after the colon is looked for: in titles, or among the values of a facet.
struct QueryField {
  bool title = false;
  schema::Facet facet = schema::Facet::kCity;

  bool operator==(const QueryField&) const = default;
};

// German or English name, any case; empty for any other word.
std::optional<QueryField> query_field(std::string_view name);

}  // namespace lotse::query
