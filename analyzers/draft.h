// A text on its way to tokens: what filters work on. As a form's letters stay where they are, forms
// are moved and copied for next to nothing. Owned by one analysis; one thread.
#pragma once

#include <algorithm>
#include <memory>
#include <string_view>
#include <vector>

#include "analyzers/token.h"

namespace lotse::analyzers {

// A token whose letters belong to the text or to the draft's spellings.
struct Form {
  Form() = default;
  Form(std::string_view letters, Key its_key, Rule its_rule, std::uint32_t at, std::uint32_t from,
       std::uint32_t to)
      : text(letters), key(its_key), rule(its_rule), position(at), begin(from), end(to) {}

  std::string_view text;
  Key key = Key::kExact;
  Rule rule = Rule::kWord;
  // The tokenizer saw a word of Latin letters between blanks, without a capital I: nothing for
  // filters that look for signs. Most words are so.
  bool plain = false;
  std::uint32_t position = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};
static_assert(sizeof(Form) == 32);

using Forms = std::vector<Form>;

// The letters of forms that do not stand so in the text.
class Spellings {
 public:
  // A copy that stays until clear().
  std::string_view keep(std::string_view spelling) {
    if (spelling.size() > left_) add_block(spelling.size());
    char* const begin = next_;
    next_ += spelling.copy(begin, spelling.size());
    left_ -= spelling.size();
    return {begin, spelling.size()};
  }
  // Letters that someone else made stay, too.
  void adopt(std::unique_ptr<char[]> letters) {
    if (letters) adopted_.push_back(std::move(letters));
  }
  void clear() {
    adopted_.clear();
    if (blocks_.empty()) return;
    blocks_.resize(1);  // all are of at least kBlock bytes
    next_ = blocks_.front().get();
    left_ = kBlock;
  }

 private:
  static constexpr std::size_t kBlock = 1 << 14;

  void add_block(std::size_t least) {
    const std::size_t size = std::max(least, kBlock);
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(size));
    next_ = blocks_.back().get();
    left_ = size;
  }

  std::vector<std::unique_ptr<char[]>> blocks_, adopted_;
  char* next_ = nullptr;
  std::size_t left_ = 0;
};

struct Draft {
  std::string_view text;
  Forms forms;
  Forms spare;  // where filters that rewrite the forms do so
  Spellings spellings;
};

}  // namespace lotse::analyzers
