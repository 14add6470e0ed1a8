#include "indexer/schema/facet_columns.h"

#include <algorithm>
#include <unordered_map>

namespace lotse::schema {
namespace {

// Numbers strings in the order of their first appearance.
class Numbering {
 public:
  std::pair<std::uint32_t, bool> number_of(const std::string& text) {
    const auto [place, is_new] =
        numbers_.try_emplace(text, static_cast<std::uint32_t>(numbers_.size()));
    return {place->second, is_new};
  }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

template <typename Each>
void for_each_part(std::string_view joined, Each each) {
  while (!joined.empty()) {
    const std::size_t tab = std::min(joined.find('\t'), joined.size());
    each(std::string(joined.substr(0, tab)));
    joined.remove_prefix(std::min(tab + 1, joined.size()));
  }
}

}  // namespace

FacetColumn::FacetColumn(const Xapian::Database& database, unsigned slot)
    : set_of_(std::size_t{database.get_lastdocid()} + 1), begin_of_set_{0} {
  Numbering sets, values;
  const auto add_set = [&](const std::string& joined) {
    for_each_part(joined, [&](const std::string& value) {
      const auto [number, is_new] = values.number_of(value);
      if (is_new) values_.push_back(value);
      values_of_sets_.push_back(number);
    });
    begin_of_set_.push_back(values_of_sets_.size());
  };
  sets.number_of("");
  add_set("");
  for (auto entry = database.valuestream_begin(slot); entry != database.valuestream_end(slot);
       ++entry) {
    const std::string joined = *entry;
    const auto [set, is_new] = sets.number_of(joined);
    if (is_new) add_set(joined);
    set_of_[entry.get_docid()] = set;
  }
}

std::optional<ValueId> FacetColumn::find(std::string_view value) const {
  const auto place = std::ranges::find(values_, value);
  if (place == values_.end()) return std::nullopt;
  return static_cast<ValueId>(place - values_.begin());
}

FacetColumns::FacetColumns(const Xapian::Database& database) {
  columns_.reserve(kFacets.size());
  for (const FacetField& field : kFacets) columns_.emplace_back(database, field.slot);
}

}  // namespace lotse::schema
