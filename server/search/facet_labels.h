// How facet values are called, in German and English: types and languages from the table here,
// everything else from the knowledge of the index.
#pragma once

#include <string>
#include <string_view>

#include "indexer/schema/fields.h"
#include "indexer/schema/knowledge.h"

namespace lotse::search {

// The value itself when nothing is known of it.
std::string facet_label(schema::Facet facet, std::string_view value, std::string_view language,
                        const schema::Knowledge& knowledge);

}  // namespace lotse::search
