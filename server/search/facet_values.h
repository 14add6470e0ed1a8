// What is typed after "stadt:" or "jahr:" to values of the facet: ids, labels and further names in
// any case, ranges of years.
#pragma once

#include <string>
#include <vector>

#include "indexer/schema/fields.h"
#include "indexer/schema/knowledge.h"

namespace lotse::search {

// Empty when no such value is known or can exist.
std::vector<std::string> facet_values(schema::Facet facet, const std::string& typed,
                                      const schema::Knowledge& knowledge);

}  // namespace lotse::search
