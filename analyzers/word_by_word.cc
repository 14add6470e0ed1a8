#include "analyzers/word_by_word.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <string>
#include <utility>

#include "analyzers/word_memory.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

std::uint32_t next_id() {
  static std::atomic<std::uint32_t> last{0};
  return ++last;
}

WordMemory& thread_memory() {
  thread_local WordMemory memory;
  return memory;
}

// One form whose letters all stand in the text: it alone decides what is made of it.
bool is_plain(std::string_view text, const Form& form) {
  return form.text.data() == text.data() + form.begin &&
         form.text.size() == form.end - form.begin && form.key == Key::kExact &&
         form.rule == Rule::kWord;
}

// All that filters see of a word of several forms, or of letters that do not stand so in the text.
std::string key_of(const Draft& word) {
  std::string key(word.text);
  const auto add = [&](const auto number) {
    key.append(reinterpret_cast<const char*>(&number), sizeof number);
  };
  for (const Form& form : word.forms) {
    key += '\n';  // no plain word holds one
    key += form.text;
    add(form.key);
    add(form.rule);
    add(form.begin);
    add(form.end);
  }
  return key;
}

// The word of the forms [first, last) as if it were the whole text.
void cut_out(std::string_view text, const Form* first, const Form* last, Draft& word) {
  word.spellings.clear();
  word.forms.assign(first, last);
  std::uint32_t end = 0;
  for (Form& form : word.forms) {
    end = std::max(end, form.end);
    form.begin -= first->begin;
    form.end -= first->begin;
  }
  word.text = text.substr(first->begin, end - first->begin);
}

void put_in(const Draft& word, const Form& place, Draft& draft) {
  for (Form form : word.forms) {
    form.text = draft.spellings.keep(form.text);
    form.position = place.position;
    form.begin += place.begin;
    form.end += place.begin;
    draft.forms.push_back(form);
  }
}

// The rows of words to come, on their way from memory.
class Lookahead {
 public:
  Lookahead(const WordMemory& memory, std::uint32_t owner, const Forms& words)
      : memory_(memory), owner_(owner), words_(words) {}

  WordMemory::Mark mark(std::size_t i) const { return marks_[i % kRing]; }
  const char* row(std::size_t i) const { return rows_[i % kRing]; }

  // To be called before the word at `first` is looked up.
  void advance(std::size_t first) {
    for (const auto end = std::min(first + kPlaceAhead, words_.size()); placed_ < end; ++placed_) {
      auto& mark = marks_[placed_ % kRing];
      mark = WordMemory::mark_of(owner_, words_[placed_].text);
      memory_.expect_place(mark);
    }
    for (const auto end = std::min(first + kRowAhead, words_.size()); found_ < end; ++found_) {
      rows_[found_ % kRing] = memory_.row_at(marks_[found_ % kRing]);
      WordMemory::expect_row(row(found_));
    }
  }

 private:
  static constexpr std::size_t kRing = 16, kPlaceAhead = 14, kRowAhead = 7;  // words

  const WordMemory& memory_;
  std::uint32_t owner_;
  const Forms& words_;
  std::array<WordMemory::Mark, kRing> marks_{};
  std::array<const char*, kRing> rows_{};
  std::size_t placed_ = 0, found_ = 0;
};

}  // namespace

WordByWord::WordByWord(std::vector<std::unique_ptr<const TokenFilter>> filters)
    : filters_(std::move(filters)), id_(next_id()) {}

void WordByWord::work_out(const Form* first, const Form* last, Draft& word, Draft& draft) const {
  WordMemory& memory = thread_memory();
  cut_out(draft.text, first, last, word);
  const bool plain = last == first + 1 && is_plain(draft.text, *first);
  const std::string key = plain ? std::string(first->text) : key_of(word);
  const auto mark = WordMemory::mark_of(id_, key);
  const char* const row = memory.row_at(mark);
  if (WordMemory::recall(row, mark, key, first->position, first->begin, draft.forms)) return;
  for (const auto& filter : filters_) filter->apply(word);
  draft.spellings.adopt(memory.keep(mark, key, word.forms));
  put_in(word, *first, draft);
}

void WordByWord::apply(Draft& draft) const {
  draft.forms.swap(draft.spare);
  draft.forms.clear();
  const Forms& words = draft.spare;
  Lookahead ahead(thread_memory(), id_, words);
  Draft word;
  for (std::size_t first = 0; first < words.size();) {
    ahead.advance(first);
    const std::size_t last = word_end(words, first);
    const Form& form = words[first];
    // A row that went since it was found is still there: the draft has adopted it.
    const bool known = last == first + 1 && is_plain(draft.text, form) &&
                       WordMemory::recall(ahead.row(first), ahead.mark(first), form.text,
                                          form.position, form.begin, draft.forms);
    if (!known) work_out(&words[first], words.data() + last, word, draft);
    first = last;
  }
}

}  // namespace lotse::analyzers
