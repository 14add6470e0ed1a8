// What lists of documents show of one: values for hit_card.html and document_list.html, and the
// tags of cities and goals that other pages share. A suggested goal always says that it is one.
#pragma once

#include "indexer/schema/knowledge.h"
#include "indexer/schema/record.h"
#include "server/pages/frame.h"
#include "server/search/search_result.h"

namespace lotse::pages {

// "Beschluss · 14.03.2023 · Drucksache 90412-23 · Rat": what is not known is left out.
std::string byline(const Visit& visit, const schema::Knowledge& knowledge,
                   const schema::Record& record, bool with_type = true);
// List of {id, name, link}: the cities of a document.
Values city_tags(const Visit& visit, const schema::Knowledge& knowledge,
                 const schema::Record& record);
// List of {id, number, name, evidence, stated, link}.
Values goal_tags(const Visit& visit, const schema::Knowledge& knowledge,
                 const schema::Record& record);
// "ausdrücklich genannt", "von der Stadt zugeordnet", "automatisch vorgeschlagen".
std::string evidence_text(const Visit& visit, tagging::Strength strength);

Values hit_card(const Visit& visit, const schema::Knowledge& knowledge,
                const search::SearchRequest& request, const search::Hit& hit);
// Short entries {title, link, byline, foreign} of a list beside something else. A list of one type
// need not say it at every entry.
Values document_list(const Visit& visit, const schema::Knowledge& knowledge,
                     const std::vector<schema::Record>& records, bool with_type = true);
std::vector<schema::Record> records_of(const search::SearchResult& result);

}  // namespace lotse::pages
