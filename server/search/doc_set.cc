#include "server/search/doc_set.h"

#include <algorithm>
#include <cassert>

namespace lotse::search {

std::uint32_t DocSet::next(std::uint32_t document) const {
  std::size_t i = document / 64;
  if (i >= words_.size()) return 0;
  std::uint64_t word = words_[i] & (~std::uint64_t{0} << (document % 64));
  while (word == 0) {
    if (++i == words_.size()) return 0;
    word = words_[i];
  }
  return static_cast<std::uint32_t>(i * 64) + static_cast<std::uint32_t>(std::countr_zero(word));
}

std::size_t DocSet::count() const {
  std::size_t sum = 0;
  for (const std::uint64_t word : words_) sum += static_cast<std::size_t>(std::popcount(word));
  return sum;
}

bool DocSet::empty() const {
  return std::ranges::all_of(words_, [](std::uint64_t word) { return word == 0; });
}

void DocSet::intersect(const DocSet& other) {
  assert(words_.size() == other.words_.size());
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
}

void DocSet::unite(const DocSet& other) {
  assert(words_.size() == other.words_.size());
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
}

void DocSet::subtract(const DocSet& other) {
  assert(words_.size() == other.words_.size());
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
}

}  // namespace lotse::search
