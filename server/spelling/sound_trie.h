// Which words sound like a given one, but for a few edits: a trie of sound keys (sound.h), walked
// together with the rows of an edit distance table. A branch of a single key is one node, its rest
// is made again from the word: that keeps half a million words at about 20 bytes each. Immutable,
// all threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lotse::spelling {

class SoundTrie {
 public:
  // Text of the word with this number.
  using WordOf = std::function<std::string_view(std::uint32_t)>;

  SoundTrie() = default;
  // `keyed`: sound key and number of each word.
  explicit SoundTrie(std::vector<std::pair<std::string, std::uint32_t>> keyed);

  // Numbers of all words whose key is at most `edits` (letters left out, added, changed, swapped
  // with their neighbour) from this one, in no particular order.
  std::vector<std::uint32_t> within(std::string_view key, int edits, const WordOf& word_of) const;

  std::size_t bytes() const;

 private:
  class Builder;
  class Walk;

  struct Node {
    std::uint32_t first_child = 0;  // children end where the next node's begin
    std::uint32_t first_word = 0;   // in words_
    std::uint16_t word_count = 0;   // whose key ends here, or goes on alone
    char letter = '\0';
    bool is_tail = false;  // the rest of the key is that of its words
  };

  std::vector<Node> nodes_;  // breadth first; one more at the end
  std::vector<std::uint32_t> words_;
};

}  // namespace lotse::spelling
