// Filters and exact disjunctive counts: the count beside a value is the number of hits under the
// query and the choices in all OTHER facets. One pass over the matching documents. Pure.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "indexer/schema/facet_columns.h"
#include "server/search/doc_set.h"
#include "server/search/search_request.h"

namespace lotse::search {

struct FacetCount {
  std::vector<std::uint64_t> of_value;  // by ValueId of the facet's column
  std::uint64_t without = 0;            // documents without a value
};

// In the order of schema::kFacets.
using FacetCounts = std::array<FacetCount, schema::kPublicFacets>;

// The chosen values of a request as a filter on one revision.
class FacetFilter {
 public:
  FacetFilter(const schema::FacetColumns& columns, const SearchRequest& request);

  // Nothing is chosen: every document passes.
  bool empty() const { return chosen_.empty(); }
  DocSet passing(const DocSet& matching) const;
  FacetCounts count(const DocSet& matching) const;

 private:
  struct Chosen {
    std::size_t facet = 0;
    std::vector<char> allowed;  // by SetId
  };
  const schema::FacetColumn& column(std::size_t facet) const { return *columns_[facet]; }
  std::size_t failed(Xapian::docid document) const;

  std::array<const schema::FacetColumn*, schema::kPublicFacets> columns_{};
  std::vector<Chosen> chosen_;
};

}  // namespace lotse::search
