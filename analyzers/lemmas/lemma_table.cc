#include "analyzers/lemmas/lemma_table.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace lotse::analyzers {
namespace {

constexpr std::string_view kMagic = "lotselt1";
constexpr std::size_t kHeader = 16, kNode = 8;
constexpr std::uint32_t kMostRules = 0xFFFFFF;  // bytes

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

std::string bytes_of(const LemmaRule& rule) {
  std::string bytes(1, static_cast<char>(rule.size()));
  for (const EndChange& change : rule) {
    bytes += static_cast<char>(change.drop);
    bytes += static_cast<char>(change.add.size());
    bytes += change.add;
  }
  return bytes;
}

// All different rules one behind the other. Place 0 means that no rule is given; that the stemmer
// is right is a rule, too.
class RuleBytes {
 public:
  explicit RuleBytes(const std::map<std::string, LemmaRule>& rules) : bytes(1, '\0') {
    for (const auto& [end, rule] : rules) {
      const auto [at, added] = places_.try_emplace(rule, static_cast<std::uint32_t>(bytes.size()));
      if (added) bytes += bytes_of(rule);
    }
    if (bytes.size() > kMostRules) throw std::runtime_error("too many rules for a lemma table");
  }
  std::uint32_t place(const LemmaRule& rule) const { return places_.at(rule); }

  std::string bytes;

 private:
  std::map<LemmaRule, std::uint32_t> places_;
};

struct Node {
  std::uint32_t children = 0;
  std::uint32_t letter_and_rule = 0;
};

using Ends = std::vector<std::pair<std::string_view, std::uint32_t>>;  // sorted, with their rules

// A node yet to be given children: the ends [begin, end), alike in their first `depth` letters.
struct Range {
  std::size_t begin, end, depth;
};

std::vector<Node> trie_of(const Ends& ends) {
  std::vector<Node> nodes(1);
  std::vector<Range> ranges = {{0, ends.size(), 0}};
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    Range range = ranges[i];
    nodes[i].children = static_cast<std::uint32_t>(nodes.size());
    if (range.begin < range.end && ends[range.begin].first.size() == range.depth) {
      nodes[i].letter_and_rule |= ends[range.begin].second << 8;
      ++range.begin;
    }
    while (range.begin < range.end) {
      const char letter = ends[range.begin].first[range.depth];
      std::size_t end = range.begin;
      while (end < range.end && ends[end].first[range.depth] == letter) ++end;
      nodes.push_back({0, static_cast<unsigned char>(letter)});
      ranges.push_back({range.begin, end, range.depth + 1});
      range.begin = end;
    }
  }
  return nodes;
}

}  // namespace

std::string LemmaTable::fault(std::span<const std::byte> bytes) {
  if (bytes.size() < kHeader || std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0) {
    return "no lemma table of this version";
  }
  const std::size_t nodes = number_at(bytes, 8), rules = number_at(bytes, 12);
  const bool whole = nodes > 0 && bytes.size() == kHeader + nodes * kNode + rules;
  return whole ? "" : "the lemma table is cut short";
}

LemmaTable::LemmaTable(std::span<const std::byte> bytes) : bytes_(bytes) {
  if (const std::string wrong = fault(bytes); !wrong.empty()) throw std::runtime_error(wrong);
  nodes_ = number(8);
  rules_at_ = kHeader + nodes_ * kNode;
}

std::uint32_t LemmaTable::number(std::size_t at) const { return number_at(bytes_, at); }

std::uint32_t LemmaTable::children(std::uint32_t node) const {
  if (node >= nodes_) return static_cast<std::uint32_t>(nodes_);
  return std::min(number(kHeader + node * kNode), static_cast<std::uint32_t>(nodes_));
}

std::uint32_t LemmaTable::next(std::uint32_t node, char letter) const {
  const auto wanted = static_cast<unsigned char>(letter);
  std::uint32_t low = children(node), high = children(node + 1);
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    const std::uint32_t found = number(kHeader + middle * kNode + 4) & 0xFF;
    if (found == wanted) return middle;
    (found < wanted ? low : high) = found < wanted ? middle + 1 : middle;
  }
  return 0;
}

// The rule of the longest end that has one.
std::uint32_t LemmaTable::rule_of(std::string_view word) const {
  std::uint32_t node = 0, rule = 0;
  const auto see = [&](char letter) {
    node = next(node, letter);
    if (node == 0) return false;
    const std::uint32_t here = number(kHeader + node * kNode + 4) >> 8;
    if (here != 0) rule = here;
    return true;
  };
  for (std::size_t i = word.size(); i > 0; --i) {
    if (!see(word[i - 1])) return rule;
  }
  see(kWordBegin);
  return rule;
}

std::vector<std::string> LemmaTable::keys(std::string_view word) const {
  std::vector<std::string> keys;
  std::size_t at = rules_at_ + rule_of(word);
  const auto byte = [this, &at] {
    return at < bytes_.size() ? static_cast<std::uint8_t>(bytes_[at++]) : std::uint8_t{0};
  };
  const std::size_t count = std::min<std::size_t>(byte(), kMostFamilies);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t drop = byte(), add = byte();
    if (drop > word.size() || add > bytes_.size() - at) return {};
    std::string key(word.substr(0, word.size() - drop));
    key.append(reinterpret_cast<const char*>(bytes_.data() + at), add);
    at += add;
    if (!key.empty()) keys.push_back(std::move(key));
  }
  return keys;
}

std::vector<std::byte> write_lemma_table(const std::map<std::string, LemmaRule>& rules) {
  const RuleBytes texts(rules);
  Ends ends;
  for (const auto& [end, rule] : rules) ends.emplace_back(end, texts.place(rule));
  const std::vector<Node> nodes = trie_of(ends);
  std::vector<std::byte> bytes;
  bytes.reserve(kHeader + nodes.size() * kNode + texts.bytes.size());
  for (const char c : kMagic) bytes.push_back(static_cast<std::byte>(c));
  append(bytes, static_cast<std::uint32_t>(nodes.size()));
  append(bytes, static_cast<std::uint32_t>(texts.bytes.size()));
  for (const Node& node : nodes) {
    append(bytes, node.children);
    append(bytes, node.letter_and_rule);
  }
  for (const char c : texts.bytes) bytes.push_back(static_cast<std::byte>(c));
  return bytes;
}

}  // namespace lotse::analyzers
