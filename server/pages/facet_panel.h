// "Treffer eingrenzen": the facets beside the hits, the chosen values above them. Values of
// facet_panel.html and chosen_values.html. Links, so that it works without script and by keyboard.
#pragma once

#include "indexer/schema/knowledge.h"
#include "server/pages/frame.h"
#include "server/search/search_result.h"

namespace lotse::pages {

inline constexpr std::size_t kShownValues = 8;  // the rest folds into "alle N anzeigen"

// "Kumasi", "SDG 13 · Maßnahmen zum Klimaschutz", "ohne Angabe".
std::string value_label(const Visit& visit, const schema::Knowledge& knowledge, schema::Facet facet,
                        const search::FacetValue& value);

Values facet_panel(const Visit& visit, const schema::Knowledge& knowledge,
                   const search::SearchRequest& request, const search::SearchResult& result);
// One removable chip for each chosen value; whole runs of years as one.
Values chosen_values(const Visit& visit, const schema::Knowledge& knowledge,
                     const search::SearchRequest& request, const search::SearchResult& result);

}  // namespace lotse::pages
