// Why and where a document matches: marked passage, page of the original, words found. Pure.
#pragma once

#include <string>
#include <vector>

#include "analyzers/passage_finder.h"
#include "indexer/schema/record.h"
#include "server/search/search_result.h"
#include "server/search/word_terms.h"

namespace lotse::search {

// The words of a query as the passage finder wants them.
std::vector<analyzers::QueryTerm> query_terms(const QueryWords& words);

// A hit without score and explanation; takes the record's text away.
Hit hit_of(schema::Record record, const analyzers::PassageFinder& finder);

// The whole text in parts, marked where a term stands.
std::vector<SnippetPart> marked_text(const std::string& text,
                                     const std::vector<analyzers::QueryTerm>& terms);

}  // namespace lotse::search
