#include "indexer/schema/fields.h"

namespace lotse::schema {

std::optional<Facet> facet_of_name(std::string_view name) {
  for (const FacetField& field : kFacets)
    if (field.name == name) return field.facet;
  return std::nullopt;
}

}  // namespace lotse::schema
