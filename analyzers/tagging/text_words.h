// A text cut into words once, as all taggers read it: folded form, place, what stands between a
// word and the one before it, and the sentence. Knows no languages and no names. Plain values.
//
// Other than the tokenizer of the index, each Chinese or Japanese character is a word of its own,
// so that a name in such a text is found wherever it stands; and a word divided at a line end
// ("Kuma-⏎si") is one word.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lotse::tagging {

// What stands before a word, from tight to loose.
enum class Gap : std::uint8_t {
  kNone,   // nothing: characters of a script without spaces
  kSpace,  // white space without a blank line
  kHyphen,
  kTight,  // one of / . & * : _ + without space, a slash or dot with space
  kLoose,  // commas, brackets, quotation marks, dashes, colons
  kBreak,  // end of a sentence, blank line, new list item
};

struct Word {
  std::uint32_t begin = 0;  // bytes of the text, half open
  std::uint32_t end = 0;
  std::uint32_t folded_at = 0;
  std::uint16_t folded_size = 0;
  Gap gap = Gap::kBreak;
  bool capital = false;   // begins with a capital letter, or its script has none
  bool all_caps = false;  // two letters or more, all capital
  std::uint32_t sentence = 0;
};

class TextWords {
 public:
  explicit TextWords(std::string_view text);

  std::size_t size() const { return words_.size(); }
  const Word& operator[](std::size_t i) const { return words_[i]; }
  // Folded form of word `i` (analyzers::folded): small letters without diacritics.
  std::string_view folded(std::size_t i) const {
    return std::string_view(folded_).substr(words_[i].folded_at, words_[i].folded_size);
  }
  std::string_view raw(std::size_t i) const {
    return text_.substr(words_[i].begin, words_[i].end - words_[i].begin);
  }
  // The bytes between word i - 1 (or the beginning) and word i.
  std::string_view before(std::size_t i) const;
  // The bytes after word i up to the next word or the end.
  std::string_view after(std::size_t i) const;
  std::string_view text() const { return text_; }

 private:
  void add(std::size_t begin, std::size_t end, bool joined);

  std::string_view text_;
  std::string folded_;
  std::vector<Word> words_;
  std::uint32_t sentence_ = 0;
};

// The folded words of a name or phrase, for comparison with those of a text.
std::vector<std::string> folded_words(std::string_view phrase);

}  // namespace lotse::tagging
