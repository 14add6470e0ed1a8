// By what documents are put in order other than relevance: date, and id for ties. Read from the
// value slots of one revision; immutable, any thread may read.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <vector>

#include "server/search/doc_set.h"
#include "server/search/search_request.h"

namespace lotse::search {

class DocumentOrder {
 public:
  explicit DocumentOrder(const Xapian::Database& database);

  // Members `first` .. `first + size - 1` of the set in order: by date with undated ones last, or
  // by id alone for kRelevance. Ties by id.
  std::vector<Xapian::docid> sorted(const DocSet& set, Sort sort, std::size_t first,
                                    std::size_t size) const;

 private:
  // Smaller comes first.
  std::uint64_t key(Xapian::docid document, Sort sort) const;

  std::vector<std::uint32_t> date_;     // 20231123, 0 when unknown; by document number
  std::vector<std::uint32_t> id_rank_;  // place of the id among all ids
};

}  // namespace lotse::search
