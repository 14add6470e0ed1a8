// What lies near: documents like one document, from what this audience may read. One call on one
// handle.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "indexer/schema/record.h"

namespace lotse::search {

// Documents that share this one's reference number or words of its title; never itself.
std::vector<schema::Record> related_documents(const Xapian::Database& database,
                                              const std::string& id, int size);

}  // namespace lotse::search
