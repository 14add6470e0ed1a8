#include "server/search/document_order.h"

#include <algorithm>
#include <string>
#include <utility>

#include "indexer/schema/fields.h"

namespace lotse::search {
namespace {

// "2023-11-23" -> 20231123; missing parts count as 0.
std::uint32_t number_of(const std::string& date) {
  std::uint32_t number = 0;
  int digits = 0;
  for (const char c : date) {
    if (c < '0' || c > '9' || digits == 8) continue;
    number = number * 10 + static_cast<std::uint32_t>(c - '0');
    ++digits;
  }
  for (; digits < 8 && number > 0; ++digits) number *= 10;
  return number;
}

}  // namespace

DocumentOrder::DocumentOrder(const Xapian::Database& database)
    : date_(std::size_t{database.get_lastdocid()} + 1), id_rank_(date_.size()) {
  for (auto date = database.valuestream_begin(schema::kDateSlot);
       date != database.valuestream_end(schema::kDateSlot); ++date) {
    date_[date.get_docid()] = number_of(*date);
  }
  std::vector<std::pair<std::string, Xapian::docid>> ids;
  ids.reserve(database.get_doccount());
  for (auto id = database.valuestream_begin(schema::kIdSlot);
       id != database.valuestream_end(schema::kIdSlot); ++id) {
    ids.emplace_back(*id, id.get_docid());
  }
  std::ranges::sort(ids);
  for (std::uint32_t rank = 0; rank < ids.size(); ++rank) id_rank_[ids[rank].second] = rank;
}

std::uint64_t DocumentOrder::key(Xapian::docid document, Sort sort) const {
  constexpr std::uint32_t kLast = 0xFFFFFFFF;
  std::uint32_t first = 0;
  if (sort != Sort::kRelevance) {
    const std::uint32_t date = date_[document];
    first = date == 0 ? kLast : sort == Sort::kOldest ? date : kLast - date;
  }
  return std::uint64_t{first} << 32 | id_rank_[document];
}

std::vector<Xapian::docid> DocumentOrder::sorted(const DocSet& set, Sort sort, std::size_t first,
                                                 std::size_t size) const {
  std::vector<std::pair<std::uint64_t, Xapian::docid>> keys;
  keys.reserve(set.count());
  set.for_each([&](std::uint32_t document) { keys.emplace_back(key(document, sort), document); });
  const std::size_t end = std::min(keys.size(), first + size);
  std::ranges::partial_sort(keys, keys.begin() + static_cast<std::ptrdiff_t>(end));
  std::vector<Xapian::docid> page;
  for (std::size_t i = first; i < end; ++i) page.push_back(keys[i].second);
  return page;
}

}  // namespace lotse::search
