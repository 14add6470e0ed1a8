// The facet values of all documents, column by column, read from the value slots of one revision of
// an index (several databases opened together count as one; document numbers are those of the
// combined database). A column is made from the index and never outlives its revision. Immutable
// after construction: any thread may read.
//
// Many documents carry the same set of values, so a document holds one number: that of its set.
#pragma once

#include <xapian.h>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/fields.h"

namespace lotse::schema {

using ValueId = std::uint32_t;
using SetId = std::uint32_t;

class FacetColumn {
 public:
  // Reads one value slot of all documents. Throws what Xapian throws.
  FacetColumn(const Xapian::Database& database, unsigned slot);

  // 0 is the empty set: a document without a value, or no document.
  SetId set_of(Xapian::docid document) const {
    return document < set_of_.size() ? set_of_[document] : 0;
  }
  std::size_t sets() const { return begin_of_set_.size() - 1; }
  std::span<const ValueId> values_of(SetId set) const {
    return {values_of_sets_.data() + begin_of_set_[set],
            begin_of_set_[set + 1] - begin_of_set_[set]};
  }
  // All values that occur, in no particular order; ValueId is the place.
  const std::vector<std::string>& values() const { return values_; }
  std::optional<ValueId> find(std::string_view value) const;

 private:
  std::vector<SetId> set_of_;              // by document number
  std::vector<std::size_t> begin_of_set_;  // into values_of_sets_, one more than there are sets
  std::vector<ValueId> values_of_sets_;
  std::vector<std::string> values_;
};

class FacetColumns {
 public:
  explicit FacetColumns(const Xapian::Database& database);

  const FacetColumn& of(Facet facet) const { return columns_[static_cast<std::size_t>(facet)]; }

 private:
  std::vector<FacetColumn> columns_;
};

}  // namespace lotse::schema
