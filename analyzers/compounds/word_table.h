// The splitter's knowledge as one row of bytes, to be mapped into memory: a trie of letters
// (Latin-1, lower case), what each word in it costs as part of a compound, and the costs of
// spelling. Made at build time by write_word_table; reading checks every offset, so damaged bytes
// give wrong words, never a wrong address. Knows no files; the bytes belong to the caller. All
// threads.
//
// Layout, little endian: "lotsewt1", node count, value count (u32 each); triples (32*32*32 u8);
// nodes (u32 first child, u32 letter | value << 8) in breadth-first order, so that a node's
// children end where the next node's begin; values (u8 first, u8 last, u8 known, u8 0, u32 cuts).
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lotse::analyzers {

// What the table knows of one row of letters.
struct WordValue {
  static constexpr std::uint8_t kImpossible = 255;
  std::uint8_t first = kImpossible;  // cost as a first part, in eighths of a bit
  std::uint8_t last = kImpossible;   // cost as the last part
  std::uint8_t known = 0;            // 1: a word by itself, to be cut at `cuts` and nowhere else
  std::uint32_t cuts = 0;            // bit i: a boundary before letter i

  auto operator<=>(const WordValue&) const = default;
};
inline constexpr double kCostSteps = 8;
inline constexpr std::size_t kLongestEntry = 32;  // letters; cuts fit into 32 bits

class WordTable {
 public:
  // What is wrong with the bytes as a table of this version; "" if nothing is.
  static std::string fault(std::span<const std::byte> bytes);
  // Throws std::runtime_error with the fault.
  explicit WordTable(std::span<const std::byte> bytes);

  const std::uint8_t* triples() const { return triples_; }
  std::size_t size() const { return nodes_; }

  // The node behind `node` by one letter; 0 if there is none. The root is 0.
  std::uint32_t next(std::uint32_t node, char letter) const;
  std::optional<WordValue> value(std::uint32_t node) const;
  std::optional<WordValue> find(std::string_view letters) const;

 private:
  std::uint32_t number(std::size_t at) const;
  std::uint32_t children(std::uint32_t node) const;

  std::span<const std::byte> bytes_;
  const std::uint8_t* triples_ = nullptr;
  std::size_t nodes_ = 0, values_ = 0, nodes_at_ = 0, values_at_ = 0;
};

// The bytes of a table: the same bytes for the same words.
std::vector<std::byte> write_word_table(const std::map<std::string, WordValue>& words,
                                        const std::vector<std::uint8_t>& triples);

}  // namespace lotse::analyzers
