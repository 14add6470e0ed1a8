#include "analyzers/compounds/word_table.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "analyzers/compounds/spelling.h"

namespace lotse::analyzers {
namespace {

constexpr std::string_view kMagic = "lotsewt1";
constexpr std::size_t kTriples = kLetterClasses * kLetterClasses * kLetterClasses;
constexpr std::size_t kHeader = 16, kNode = 8, kValue = 8;
constexpr std::uint32_t kNoValue = 0xFFFFFF;

void append(std::vector<std::byte>& bytes, std::uint32_t number) {
  for (int shift = 0; shift < 32; shift += 8) {
    bytes.push_back(static_cast<std::byte>((number >> shift) & 0xFF));
  }
}

// Little endian, as Debian's amd64 and arm64 are.
std::uint32_t number_at(std::span<const std::byte> bytes, std::size_t at) {
  std::uint32_t number = 0;
  std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

struct Node {
  std::uint32_t children = 0;
  std::uint32_t letter_and_value = kNoValue << 8;
};

using Words = std::vector<std::pair<std::string, std::uint32_t>>;  // sorted, with their values

// A node yet to be given children: the words [begin, end), alike in their first `depth` letters.
struct Range {
  std::size_t begin, end, depth;
};

std::vector<Node> trie_of(const Words& words) {
  std::vector<Node> nodes(1);
  std::vector<Range> ranges = {{0, words.size(), 0}};
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    Range range = ranges[i];
    nodes[i].children = static_cast<std::uint32_t>(nodes.size());
    if (range.begin < range.end && words[range.begin].first.size() == range.depth) {
      nodes[i].letter_and_value =
          (nodes[i].letter_and_value & 0xFF) | (words[range.begin].second << 8);
      ++range.begin;
    }
    while (range.begin < range.end) {
      const char letter = words[range.begin].first[range.depth];
      std::size_t end = range.begin;
      while (end < range.end && words[end].first[range.depth] == letter) ++end;
      nodes.push_back({0, (kNoValue << 8) | static_cast<unsigned char>(letter)});
      ranges.push_back({range.begin, end, range.depth + 1});
      range.begin = end;
    }
  }
  return nodes;
}

}  // namespace

std::string WordTable::fault(std::span<const std::byte> bytes) {
  if (bytes.size() < kHeader + kTriples ||
      std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0) {
    return "no word table of this version";
  }
  const std::size_t nodes = number_at(bytes, 8), values = number_at(bytes, 12);
  const bool whole =
      nodes > 0 && bytes.size() == kHeader + kTriples + nodes * kNode + values * kValue;
  return whole ? "" : "the word table is cut short";
}

WordTable::WordTable(std::span<const std::byte> bytes) : bytes_(bytes) {
  if (const std::string wrong = fault(bytes); !wrong.empty()) throw std::runtime_error(wrong);
  nodes_ = number(8);
  values_ = number(12);
  triples_ = reinterpret_cast<const std::uint8_t*>(bytes.data() + kHeader);
  nodes_at_ = kHeader + kTriples;
  values_at_ = nodes_at_ + nodes_ * kNode;
}

std::uint32_t WordTable::number(std::size_t at) const { return number_at(bytes_, at); }

std::uint32_t WordTable::children(std::uint32_t node) const {
  if (node >= nodes_) return static_cast<std::uint32_t>(nodes_);
  return std::min(number(nodes_at_ + node * kNode), static_cast<std::uint32_t>(nodes_));
}

std::uint32_t WordTable::next(std::uint32_t node, char letter) const {
  const auto wanted = static_cast<unsigned char>(letter);
  std::uint32_t low = children(node), high = children(node + 1);
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    const std::uint32_t found = number(nodes_at_ + middle * kNode + 4) & 0xFF;
    if (found == wanted) return middle;
    (found < wanted ? low : high) = found < wanted ? middle + 1 : middle;
  }
  return 0;
}

std::optional<WordValue> WordTable::value(std::uint32_t node) const {
  const std::uint32_t index = number(nodes_at_ + node * kNode + 4) >> 8;
  if (index >= values_) return std::nullopt;
  const std::size_t at = values_at_ + index * kValue;
  const auto byte = [this, at](std::size_t i) { return static_cast<std::uint8_t>(bytes_[at + i]); };
  return WordValue{byte(0), byte(1), byte(2), number(at + 4)};
}

std::optional<WordValue> WordTable::find(std::string_view letters) const {
  std::uint32_t node = 0;
  for (const char letter : letters) {
    node = next(node, letter);
    if (node == 0) return std::nullopt;
  }
  return value(node);
}

std::vector<std::byte> write_word_table(const std::map<std::string, WordValue>& words,
                                        const std::vector<std::uint8_t>& triples) {
  if (triples.size() != kTriples) throw std::invalid_argument("a word table needs all triples");
  std::map<WordValue, std::uint32_t> values;
  for (const auto& [word, value] : words) values.try_emplace(value, 0);
  std::uint32_t count = 0;
  for (auto& [value, place] : values) place = count++;
  Words sorted;
  for (const auto& [word, value] : words) sorted.emplace_back(word, values.at(value));
  const std::vector<Node> nodes = trie_of(sorted);

  std::vector<std::byte> bytes;
  bytes.reserve(kHeader + kTriples + nodes.size() * kNode + values.size() * kValue);
  for (const char c : kMagic) bytes.push_back(static_cast<std::byte>(c));
  append(bytes, static_cast<std::uint32_t>(nodes.size()));
  append(bytes, count);
  for (const std::uint8_t cost : triples) bytes.push_back(static_cast<std::byte>(cost));
  for (const Node& node : nodes) {
    append(bytes, node.children);
    append(bytes, node.letter_and_value);
  }
  for (const auto& [value, place] : values) {
    append(bytes,
           value.first | (std::uint32_t{value.last} << 8) | (std::uint32_t{value.known} << 16));
    append(bytes, value.cuts);
  }
  return bytes;
}

}  // namespace lotse::analyzers
