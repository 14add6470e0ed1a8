#include "server/spelling/sound_trie.h"

#include <algorithm>
#include <array>
#include <deque>
#include <limits>

#include "server/spelling/sound.h"

namespace lotse::spelling {
namespace {

constexpr std::size_t kLongestKey = 64;
constexpr std::size_t kMostOfOneKey = std::numeric_limits<std::uint16_t>::max();
constexpr std::uint8_t kFar = 100;

}  // namespace

class SoundTrie::Builder {
 public:
  Builder(const std::vector<std::pair<std::string, std::uint32_t>>& keyed, SoundTrie& trie)
      : keyed_(keyed), trie_(trie) {}

  void build() {
    open_.push_back({0, keyed_.size(), 0, '\0'});
    std::uint32_t next_child = 1;
    while (!open_.empty()) {
      const Range range = open_.front();
      open_.pop_front();
      Node& node = trie_.nodes_.emplace_back();
      node.first_child = next_child;
      node.first_word = static_cast<std::uint32_t>(range.begin);
      node.letter = range.letter;
      next_child += open_children(range, node);
    }
    trie_.nodes_.emplace_back().first_child = next_child;
    trie_.nodes_.shrink_to_fit();
  }

 private:
  struct Range {
    std::size_t begin, end;  // of keyed_
    std::size_t depth;       // letters that all keys in it share
    char letter;
  };

  std::uint32_t open_children(const Range& range, Node& node) {
    const auto key = [this](std::size_t at) -> const std::string& { return keyed_[at].first; };
    const auto count = [](std::size_t words) {
      return static_cast<std::uint16_t>(std::min(words, kMostOfOneKey));
    };
    if (range.begin < range.end && key(range.begin) == key(range.end - 1)) {
      node.word_count = count(range.end - range.begin);
      node.is_tail = key(range.begin).size() > range.depth;
      return 0;
    }
    std::size_t at = range.begin;
    while (at < range.end && key(at).size() == range.depth) ++at;
    node.word_count = count(at - range.begin);
    std::uint32_t children = 0;
    while (at < range.end) {
      const char letter = key(at)[range.depth];
      std::size_t end = at;
      while (end < range.end && key(end)[range.depth] == letter) ++end;
      open_.push_back({at, end, range.depth + 1, letter});
      at = end;
      ++children;
    }
    return children;
  }

  const std::vector<std::pair<std::string, std::uint32_t>>& keyed_;
  SoundTrie& trie_;
  std::deque<Range> open_;
};

// Rows of the edit distance table, one for each letter on the way down; only the cells near the
// diagonal can be small enough.
class SoundTrie::Walk {
 public:
  Walk(const SoundTrie& trie, std::string_view key, int edits, const WordOf& word_of)
      : trie_(trie), key_(key), edits_(static_cast<std::uint8_t>(edits)), word_of_(word_of) {
    for (auto& row : rows_) row.fill(kFar);
    for (std::size_t i = 0; i <= std::min<std::size_t>(key.size(), edits_); ++i) {
      rows_[0][i] = static_cast<std::uint8_t>(i);
    }
  }

  std::vector<std::uint32_t> run() {
    descend(0, 0);
    return std::move(found_);
  }

 private:
  void descend(std::uint32_t number, std::size_t depth) {
    const Node& node = trie_.nodes_[number];
    if (node.is_tail) return read_tail(node, depth);
    if (node.word_count > 0 && is_near(depth)) take(node);
    if (depth + 1 >= rows_.size()) return;
    const std::uint32_t end = trie_.nodes_[number + 1].first_child;
    for (std::uint32_t child = node.first_child; child < end; ++child) {
      if (step(depth + 1, trie_.nodes_[child].letter)) descend(child, depth + 1);
    }
  }

  void read_tail(const Node& node, std::size_t depth) {
    const std::string rest = sound_of(word_of_(trie_.words_[node.first_word]));
    while (depth < rest.size() && depth + 1 < rows_.size()) {
      ++depth;
      if (!step(depth, rest[depth - 1])) return;
    }
    if (depth == rest.size() && is_near(depth)) take(node);
  }

  // The row of one more letter; false if nothing below can be near.
  bool step(std::size_t depth, char letter) {
    letters_[depth] = letter;
    const auto& above = rows_[depth - 1];
    auto& row = rows_[depth];
    const std::size_t first = depth > edits_ ? depth - edits_ : 0;
    const std::size_t last = std::min(key_.size(), depth + edits_);
    if (first > last) return false;
    if (first > 0) row[first - 1] = kFar;
    if (last + 1 < row.size()) row[last + 1] = kFar;
    std::uint8_t least = kFar;
    for (std::size_t i = first; i <= last; ++i) {
      int cell = above[i] + 1;
      if (i > 0) {
        cell = std::min(cell, std::min(row[i - 1] + 1, above[i - 1] + (key_[i - 1] != letter)));
      }
      if (i > 1 && depth > 1 && key_[i - 1] == letters_[depth - 1] && key_[i - 2] == letter) {
        cell = std::min(cell, rows_[depth - 2][i - 2] + 1);
      }
      row[i] = static_cast<std::uint8_t>(std::min<int>(cell, kFar));
      least = std::min(least, row[i]);
    }
    return least <= edits_;
  }

  bool is_near(std::size_t depth) const { return rows_[depth][key_.size()] <= edits_; }

  void take(const Node& node) {
    for (std::uint32_t i = 0; i < node.word_count; ++i) {
      found_.push_back(trie_.words_[node.first_word + i]);
    }
  }

  const SoundTrie& trie_;
  std::string_view key_;
  std::uint8_t edits_;
  const WordOf& word_of_;
  std::array<std::array<std::uint8_t, kLongestKey + 4>, kLongestKey + 4> rows_;
  std::array<char, kLongestKey + 4> letters_{};
  std::vector<std::uint32_t> found_;
};

SoundTrie::SoundTrie(std::vector<std::pair<std::string, std::uint32_t>> keyed) {
  std::ranges::sort(keyed);
  Builder(keyed, *this).build();
  words_.reserve(keyed.size());
  for (const auto& [key, word] : keyed) words_.push_back(word);
}

std::vector<std::uint32_t> SoundTrie::within(std::string_view key, int edits,
                                             const WordOf& word_of) const {
  if (nodes_.empty() || key.size() > kLongestKey) return {};
  return Walk(*this, key, edits, word_of).run();
}

std::size_t SoundTrie::bytes() const {
  return nodes_.capacity() * sizeof(Node) + words_.capacity() * sizeof(std::uint32_t);
}

}  // namespace lotse::spelling
