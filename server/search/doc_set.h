// A set of document numbers as one bit each: the algebra of "and", "or", "not" on matching
// documents. Plain value; no locking.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lotse::search {

class DocSet {
 public:
  // Room for documents 0 .. `last`.
  explicit DocSet(std::uint32_t last = 0) : words_(std::size_t{last} / 64 + 1) {}

  void add(std::uint32_t document) { words_[document / 64] |= bit(document); }
  void remove(std::uint32_t document) { words_[document / 64] &= ~bit(document); }
  bool contains(std::uint32_t document) const {
    return document / 64 < words_.size() && (words_[document / 64] & bit(document)) != 0;
  }
  // The first member at or after `document`; 0 if there is none (no document has number 0).
  std::uint32_t next(std::uint32_t document) const;
  std::size_t count() const;
  bool empty() const;
  std::size_t bytes() const { return words_.size() * sizeof(std::uint64_t); }

  // All sets that meet have room for the same documents.
  void intersect(const DocSet& other);
  void unite(const DocSet& other);
  void subtract(const DocSet& other);

  template <typename Each>
  void for_each(Each each) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (std::uint64_t word = words_[i]; word != 0; word &= word - 1) {
        each(static_cast<std::uint32_t>(i * 64) +
             static_cast<std::uint32_t>(std::countr_zero(word)));
      }
    }
  }

  bool operator==(const DocSet&) const = default;

 private:
  static std::uint64_t bit(std::uint32_t document) { return std::uint64_t{1} << (document % 64); }

  std::vector<std::uint64_t> words_;
};

}  // namespace lotse::search
