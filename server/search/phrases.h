// Documents in which words stand one after the other, by the positions of exact words.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "server/search/deadline.h"
#include "server/search/doc_set.h"

namespace lotse::search {

// Of `candidates` those in which the slots follow each other without a gap; a slot is filled by any
// of its words. With `title` the phrase must stand in the title.
DocSet documents_with_phrase(const Xapian::Database& database,
                             const std::vector<std::vector<std::string>>& slots,
                             const DocSet& candidates, bool title, const Deadline& deadline);

// Where any of the exact words stands in a document, title and text, in order.
std::vector<Xapian::termpos> positions_of(const Xapian::Database& database, Xapian::docid document,
                                          const std::vector<std::string>& words);

}  // namespace lotse::search
