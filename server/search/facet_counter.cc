#include "server/search/facet_counter.h"

#include <algorithm>

namespace lotse::search {
namespace {

using schema::Facet;
using schema::FacetColumn;
using schema::SetId;

constexpr std::size_t kNoneFailed = schema::kPublicFacets;
constexpr std::size_t kSeveralFailed = kNoneFailed + 1;

// Which sets of values pass: those that hold a chosen value, and the empty one for "none".
std::vector<char> allowed_sets(const FacetColumn& column, const std::vector<std::string>& chosen) {
  std::vector<char> wanted(column.values().size());
  std::vector<char> allowed(column.sets());
  for (const std::string& value : chosen) {
    if (value == schema::kNone) allowed[0] = 1;
    if (const auto id = column.find(value)) wanted[*id] = 1;
  }
  for (SetId set = 1; set < column.sets(); ++set) {
    allowed[set] = std::ranges::any_of(column.values_of(set),
                                       [&](schema::ValueId value) { return wanted[value] != 0; });
  }
  return allowed;
}

FacetCount count_values(const FacetColumn& column, const std::vector<std::uint32_t>& of_set) {
  FacetCount count;
  count.of_value.resize(column.values().size());
  count.without = of_set[0];
  for (SetId set = 1; set < column.sets(); ++set) {
    if (of_set[set] == 0) continue;
    for (const schema::ValueId value : column.values_of(set)) count.of_value[value] += of_set[set];
  }
  return count;
}

}  // namespace

FacetFilter::FacetFilter(const schema::FacetColumns& columns, const SearchRequest& request) {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    Facet facet = schema::kFacets[i].facet;
    if (facet == Facet::kSdg && request.stated_goals_only) facet = Facet::kSdgStated;
    columns_[i] = &columns.of(facet);
    const auto& values = request.chosen[i];
    if (!values.empty()) chosen_.push_back({i, allowed_sets(*columns_[i], values)});
  }
}

// The one facet whose choice keeps the document out, or that none or several do.
std::size_t FacetFilter::failed(Xapian::docid document) const {
  std::size_t one = kNoneFailed;
  for (const Chosen& chosen : chosen_) {
    if (chosen.allowed[column(chosen.facet).set_of(document)]) continue;
    if (one != kNoneFailed) return kSeveralFailed;
    one = chosen.facet;
  }
  return one;
}

DocSet FacetFilter::passing(const DocSet& matching) const {
  DocSet passing = matching;
  if (chosen_.empty()) return passing;
  matching.for_each([&](Xapian::docid document) {
    if (failed(document) != kNoneFailed) passing.remove(document);
  });
  return passing;
}

// Documents are counted by their set of values, one addition per facet; sets are taken apart at the
// end.
FacetCounts FacetFilter::count(const DocSet& matching) const {
  std::array<std::vector<std::uint32_t>, schema::kPublicFacets> of_set;
  for (std::size_t i = 0; i < of_set.size(); ++i) of_set[i].resize(column(i).sets());
  matching.for_each([&](Xapian::docid document) {
    const std::size_t one = failed(document);
    if (one == kNoneFailed) {
      for (std::size_t i = 0; i < of_set.size(); ++i) ++of_set[i][column(i).set_of(document)];
    } else if (one != kSeveralFailed) {
      ++of_set[one][column(one).set_of(document)];
    }
  });
  FacetCounts counts;
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = count_values(column(i), of_set[i]);
  return counts;
}

}  // namespace lotse::search
