#include "server/search/facet_lists.h"

#include <algorithm>
#include <tuple>

#include "analyzers/normalize.h"
#include "server/search/facet_labels.h"

namespace lotse::search {
namespace {

using schema::Facet;

bool is_chosen(const std::vector<std::string>& chosen, const std::string& value) {
  return std::ranges::find(chosen, value) != chosen.end();
}

// Place in the list, smaller first.
auto place_of(Facet facet, const FacetValue& value, const std::string& home) {
  const bool by_number = facet == Facet::kYear || facet == Facet::kSdg;
  const int last = value.value == schema::kNone                   ? 2
                   : facet == Facet::kCity && value.value == home ? 1
                                                                  : 0;
  const long number = by_number ? std::atol(value.value.c_str()) : 0;
  const auto count = by_number ? 0 : -static_cast<std::int64_t>(value.count);
  return std::tuple(last, number, count, analyzers::folded(value.label), value.value);
}

std::vector<FacetValue> counted_values(const schema::FacetColumn& column, const FacetCount& count,
                                       const std::vector<std::string>& chosen) {
  std::vector<FacetValue> list;
  for (std::size_t i = 0; i < count.of_value.size(); ++i) {
    if (count.of_value[i] == 0) continue;
    const std::string& value = column.values()[i];
    list.push_back({value, "", count.of_value[i], is_chosen(chosen, value)});
  }
  const std::string none(schema::kNone);
  if (count.without > 0) list.push_back({none, "", count.without, is_chosen(chosen, none)});
  for (const std::string& value : chosen) {
    if (std::ranges::find(list, value, &FacetValue::value) != list.end()) continue;
    list.push_back({value, "", 0, true});
  }
  return list;
}

}  // namespace

FacetLists facet_lists(const FacetCounts& counts, const Snapshot& snapshot,
                       const SearchRequest& request) {
  const schema::Knowledge& knowledge = *snapshot.knowledge();
  FacetLists lists;
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const Facet facet = schema::kFacets[i].facet;
    const bool stated = facet == Facet::kSdg && request.stated_goals_only;
    const auto& column = snapshot.columns().of(stated ? Facet::kSdgStated : facet);
    lists[i] = counted_values(column, counts[i], request.chosen[i]);
    for (FacetValue& value : lists[i]) {
      value.label = facet_label(facet, value.value, request.language, knowledge);
    }
    std::ranges::sort(lists[i], {}, [&](const FacetValue& value) {
      return place_of(facet, value, knowledge.home);
    });
  }
  return lists;
}

}  // namespace lotse::search
