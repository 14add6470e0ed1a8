// The words that may be suggested to one audience: folded, of the letters a to z, each with the
// number of documents that hold it. Answers which of them somebody may have meant, and which begin
// as typed. Knows no index: whoever makes it decides which words may surface. Immutable, all
// threads. At half a million words: bytes() is about 20 MB.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/spelling/sound_trie.h"

namespace lotse::spelling {

struct CountedWord {
  std::string word;
  std::uint32_t documents = 0;

  bool operator==(const CountedWord&) const = default;
};

struct NearWord {
  std::string word;
  std::uint32_t documents = 0;
  double cost = 0;  // edit_cost() from what was typed
  double rank = 0;  // smaller is likelier: cost against how common the word is
};

class Vocabulary {
 public:
  Vocabulary() = default;
  // In any order; of doubles the higher count stays. Words that are too short, too long or not of
  // a to z are left out.
  explicit Vocabulary(std::vector<CountedWord> words);

  std::size_t size() const { return documents_.size(); }
  std::size_t bytes() const;

  std::optional<std::uint32_t> documents(std::string_view word) const;
  // Likeliest first, never the word itself. Short words must be nearer than long ones.
  std::vector<NearWord> near(std::string_view typed, std::size_t most) const;
  // Those in most documents first, then in the order of the alphabet.
  std::vector<CountedWord> beginning_with(std::string_view beginning, std::size_t most) const;

  static bool can_hold(std::string_view word);

 private:
  std::string_view word(std::uint32_t number) const;
  std::uint32_t lower_bound(std::string_view text) const;

  std::string letters_;                // all words in order, one after the other
  std::vector<std::uint32_t> begins_;  // one more than there are words
  std::vector<std::uint32_t> documents_;
  SoundTrie sounds_;
};

}  // namespace lotse::spelling
