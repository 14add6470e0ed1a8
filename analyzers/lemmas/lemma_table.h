// Which family a German word belongs to, as one row of bytes to be mapped into memory: rules on the
// ends of folded words, longest first. "...konten" loses its last two letters and gets an o; a word
// that no rule of its end explains has one of its own. Words that the stemmer gets right need no
// rule. Made at build time by training/; reading checks every offset, so damaged bytes give
// wrong words, never a wrong address. Knows no files; the bytes belong to the caller. All threads.
//
// Layout, little endian: "lotselt1", node count, size of the rules (u32 each); nodes (u32 first
// child, u32 letter | rule << 8) in breadth-first order, so that a node's children end where the
// next node's begin; rules: per rule the number of keys (u8), per key the letters that go (u8), how
// many come (u8), those. Rule 0: none. A path spells a word from its end; letter kWordBegin closes
// it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lotse::analyzers {

// How an end of a word becomes an end of a key.
struct EndChange {
  std::uint8_t drop = 0;  // bytes of the word
  std::string add;

  auto operator<=>(const EndChange&) const = default;
};
// One or, where a word may belong to two families, two; none: the stemmer knows better.
using LemmaRule = std::vector<EndChange>;

inline constexpr char kWordBegin = '^';
inline constexpr std::size_t kMostFamilies = 3;

class LemmaTable {
 public:
  // What is wrong with the bytes as a table of this version; "" if nothing is.
  static std::string fault(std::span<const std::byte> bytes);
  // Throws std::runtime_error with the fault.
  explicit LemmaTable(std::span<const std::byte> bytes);

  // The keys of the families of a folded word; empty if the table says nothing.
  std::vector<std::string> keys(std::string_view folded_word) const;

 private:
  std::uint32_t number(std::size_t at) const;
  std::uint32_t children(std::uint32_t node) const;
  std::uint32_t next(std::uint32_t node, char letter) const;  // 0: none
  std::uint32_t rule_of(std::string_view folded_word) const;

  std::span<const std::byte> bytes_;
  std::size_t nodes_ = 0, rules_at_ = 0;
};

// The bytes of a table: the same bytes for the same rules. Keys are ends of words, last letter
// first.
std::vector<std::byte> write_lemma_table(const std::map<std::string, LemmaRule>& rules);

}  // namespace lotse::analyzers
