// Where a search leads: requests with one choice changed, and the addresses of pages. Pure.
#pragma once

#include <string>

#include "indexer/schema/fields.h"
#include "server/pages/frame.h"
#include "server/search/search_request.h"

namespace lotse::pages {

// A changed question starts on its first page; so do all of these.
search::SearchRequest with_value(search::SearchRequest request, schema::Facet facet,
                                 const std::string& value);
search::SearchRequest without_value(search::SearchRequest request, schema::Facet facet,
                                    const std::string& value);
search::SearchRequest without_facet(search::SearchRequest request, schema::Facet facet);
search::SearchRequest without_filters(search::SearchRequest request);
bool has_filters(const search::SearchRequest& request);
const std::vector<std::string>& chosen(const search::SearchRequest& request, schema::Facet facet);
// A search for nothing but one value of a facet, in the language of the visit.
search::SearchRequest only(const Visit& visit, schema::Facet facet, const std::string& value);

std::string search_link(const Visit& visit, const search::SearchRequest& request);
// The document with the question and filters, for the way back and the marks.
std::string document_link(const Visit& visit, const std::string& id,
                          const search::SearchRequest& request = {});
std::string city_link(const Visit& visit, const std::string& id);
std::string goal_link(const Visit& visit, int number);
// The original bytes, opened on the page when there is one.
std::string original_link(const std::string& id, std::optional<int> page);
// Every hit as CSV, from the JSON side, which knows no `lang`.
std::string csv_link(const search::SearchRequest& request);

}  // namespace lotse::pages
