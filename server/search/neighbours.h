// What lies near: documents like one document, completions of what is being typed. Both from what
// this audience may read, and nothing else. One call on one handle.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "indexer/schema/knowledge.h"
#include "indexer/schema/record.h"
#include "server/search/search_result.h"

namespace lotse::search {

// Documents that share this one's reference number or words of its title; never itself.
std::vector<schema::Record> related_documents(const Xapian::Database& database,
                                              const std::string& id, int size);

// Cities and goals by the beginning of a name or of one of its words, then titles that hold all
// words of `typed`, the last one as a beginning.
std::vector<Suggestion> completions(const Xapian::Database& database,
                                    const schema::Knowledge& knowledge, const std::string& typed,
                                    const std::string& language);

}  // namespace lotse::search
