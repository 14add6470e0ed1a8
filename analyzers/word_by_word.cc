#include "analyzers/word_by_word.h"

#include <algorithm>
#include <atomic>
#include <string>
#include <utility>

#include "analyzers/word_memory.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

std::uint64_t next_id() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

WordMemory& thread_memory() {
  thread_local WordMemory memory;
  return memory;
}

constexpr std::size_t kLongestKey = 200;  // bytes; longer words are not met again

// One form whose letters all stand in the text.
bool is_as_written(std::string_view text, const Form& form) {
  return form.key == Key::kExact && form.rule == Rule::kWord &&
         form.text.data() == text.data() + form.begin &&
         form.text.size() == form.end - form.begin;
}

// A word of several forms, or of letters that do not stand so in the text: all that filters see.
std::string key_of(std::string_view written, const Forms& word) {
  std::string key(written);
  const auto add = [&](const auto number) {
    key.append(reinterpret_cast<const char*>(&number), sizeof number);
  };
  for (const Form& form : word) {
    key += '\n';  // no word holds one
    key += form.text;
    add(form.key);
    add(form.rule);
    add(form.begin);
    add(form.end);
  }
  return key;
}

}  // namespace

WordByWord::WordByWord(std::vector<std::unique_ptr<const TokenFilter>> filters)
    : filters_(std::move(filters)), id_(next_id()) {}

// `word` by itself, as if it were the whole text.
void WordByWord::work_out(Draft& word) const {
  for (const auto& filter : filters_) filter->apply(word);
}

void WordByWord::apply(Draft& draft) const {
  WordMemory& memory = thread_memory();
  Forms words;
  words.swap(draft.forms);
  draft.forms.reserve(words.size() * 3);
  Draft word;
  std::string made_key;
  for (std::size_t first = 0; first < words.size();) {
    const std::size_t last = word_end(words, first);
    const Form& place = words[first];
    std::string_view key = place.text;
    const bool plain = last == first + 1 && is_as_written(draft.text, place);
    if (plain && memory.recall(id_, key, place.position, place.begin, draft)) {
      first = last;
      continue;
    }
    word.spellings.clear();
    word.forms.assign(words.begin() + static_cast<std::ptrdiff_t>(first),
                      words.begin() + static_cast<std::ptrdiff_t>(last));
    std::uint32_t end = place.end;
    for (const Form& form : word.forms) end = std::max(end, form.end);
    for (Form& form : word.forms) {
      form.begin -= place.begin;
      form.end -= place.begin;
    }
    word.text = draft.text.substr(place.begin, end - place.begin);
    if (!plain) {
      made_key = key_of(word.text, word.forms);
      key = made_key;
    }
    if (plain || !memory.recall(id_, key, place.position, place.begin, draft)) {
      work_out(word);
      memory.keep(id_, key, word.forms);
      memory.recall(id_, key, place.position, place.begin, draft);
    }
    first = last;
  }
}

}  // namespace lotse::analyzers
