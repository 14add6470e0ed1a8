#include "analyzers/word_by_word.h"

#include <array>
#include <atomic>
#include <cstring>
#include <iterator>

#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

std::uint64_t next_id() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

// The last word in each place: most words of a text are few different ones.
struct Remembered {
  std::uint64_t by = 0;
  std::string word;
  std::vector<Token> tokens;  // as if the word were the whole text
};
using Memory = std::array<Remembered, 1 << 16>;

constexpr std::size_t kLongestWord = 64;  // bytes; longer ones are not met again

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  a = (a ^ b) * 0x9E3779B97F4A7C15u;
  return a ^ (a >> 32);
}

// Eight bytes at a time.
std::size_t hash_of(std::uint64_t seed, std::string_view word) {
  std::uint64_t hash = mixed(seed, word.size());
  std::uint64_t eight = 0;
  for (; word.size() > sizeof eight; word.remove_prefix(sizeof eight)) {
    std::memcpy(&eight, word.data(), sizeof eight);
    hash = mixed(hash, eight);
  }
  eight = 0;
  std::memcpy(&eight, word.data(), word.size());
  return mixed(hash, eight);
}

// One word as the tokenizer made it, whose letters all stand in the text.
bool is_plain(const Token& token) {
  return token.key == Key::kExact && token.rule == Rule::kWord &&
         token.end - token.begin == token.text.size() && token.text.size() <= kLongestWord;
}

}  // namespace

WordByWord::WordByWord(std::vector<std::unique_ptr<const TokenFilter>> filters)
    : filters_(std::move(filters)), id_(next_id()) {}

void WordByWord::run(std::string_view text, std::vector<Token>& word) const {
  for (const auto& filter : filters_) filter->apply(text, word);
}

const std::vector<Token>& WordByWord::remembered(std::string_view word) const {
  thread_local const auto memory = std::make_unique<Memory>();
  Remembered& place = (*memory)[hash_of(id_, word) % memory->size()];
  if (place.by != id_ || place.word != word) {
    place.tokens = {{std::string(word), Key::kExact, Rule::kWord, 0, 0,
                     static_cast<std::uint32_t>(word.size())}};
    run(word, place.tokens);
    place.word = word;
    place.by = id_;
  }
  return place.tokens;
}

void WordByWord::apply(std::string_view text, std::vector<Token>& tokens) const {
  std::vector<Token> all, word;
  all.reserve(tokens.size() * 3);
  for (std::size_t first = 0; first < tokens.size();) {
    const std::size_t last = word_end(tokens, first);
    if (last == first + 1 && is_plain(tokens[first])) {
      const Token& place = tokens[first];
      for (const Token& made : remembered(place.text)) {
        all.push_back({made.text, made.key, made.rule, place.position, place.begin + made.begin,
                       place.begin + made.end});
      }
    } else {
      word.assign(std::make_move_iterator(tokens.begin() + static_cast<std::ptrdiff_t>(first)),
                  std::make_move_iterator(tokens.begin() + static_cast<std::ptrdiff_t>(last)));
      run(text, word);
      all.insert(all.end(), std::make_move_iterator(word.begin()),
                 std::make_move_iterator(word.end()));
    }
    first = last;
  }
  tokens = std::move(all);
}

}  // namespace lotse::analyzers
