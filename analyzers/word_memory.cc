#include "analyzers/word_memory.h"

#include <cstring>
#include <limits>
#include <utility>

namespace lotse::analyzers {
namespace {

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  a = (a ^ b) * 0x9E3779B97F4A7C15u;
  return a ^ (a >> 32);
}

std::uint32_t tag_of(WordMemory::Mark mark) {
  return static_cast<std::uint32_t>(mark >> 32) | 1u;  // 0: an empty place
}

template <typename Value>
Value read(const char* at) {
  Value value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

// What memcmp does, without the call: keys are short.
bool is_same(const char* one, std::string_view other) {
  std::uint64_t a = 0, b = 0;
  std::size_t i = 0;
  for (; i + sizeof a <= other.size(); i += sizeof a) {
    std::memcpy(&a, one + i, sizeof a);
    std::memcpy(&b, other.data() + i, sizeof b);
    if (a != b) return false;
  }
  for (; i < other.size(); ++i) {
    if (one[i] != other[i]) return false;
  }
  return true;
}

bool is_moderate(std::string_view key, const Forms& forms) {
  constexpr std::size_t kLongest = 1000, kMostForms = 50;  // bytes of each
  bool moderate = key.size() < kLongest && forms.size() <= kMostForms;
  for (const Form& form : forms) {
    moderate = moderate && form.text.size() < kLongest && form.end < kLongest;
  }
  return moderate;
}

}  // namespace

// Eight bytes at a time.
WordMemory::Mark WordMemory::mark_of(std::uint32_t owner, std::string_view key) {
  std::uint64_t mark = mixed(owner, key.size());
  std::uint64_t eight = 0;
  for (; key.size() > sizeof eight; key.remove_prefix(sizeof eight)) {
    std::memcpy(&eight, key.data(), sizeof eight);
    mark = mixed(mark, eight);
  }
  eight = 0;
  std::memcpy(&eight, key.data(), key.size());
  return mixed(mark, eight);
}

void WordMemory::expect_row(Mark mark) const {
  const Place& place = places_[mark % kPlaces];
  for (std::size_t i = 0; i < place.tags.size(); ++i) {
    if (place.tags[i] == tag_of(mark)) __builtin_prefetch(place.rows[i].get());
  }
}

bool WordMemory::recall(Mark mark, std::string_view key, std::uint32_t position,
                        std::uint32_t begin, Draft& draft) const {
  const Place& place = places_[mark % kPlaces];
  for (std::size_t i = 0; i < place.tags.size(); ++i) {
    if (place.tags[i] != tag_of(mark)) continue;
    const char* const row = place.rows[i].get();
    const Head head = read<Head>(row);
    const char* const made = row + sizeof head;
    const char* const letters = made + head.forms * sizeof(Made);
    if (head.mark != mark || head.key_size != key.size() || !is_same(letters, key)) continue;
    const char* const kept =
        draft.spellings.keep({letters + head.key_size, head.letters_size}).data();
    for (std::size_t k = 0; k < head.forms; ++k) {
      const Made one = read<Made>(made + k * sizeof one);
      draft.forms.push_back({{kept + one.letters, one.size},
                             one.key,
                             one.rule,
                             position,
                             begin + one.begin,
                             begin + one.end});
    }
    return true;
  }
  return false;
}

WordMemory::Row WordMemory::row_of(Mark mark, std::string_view key, const Forms& forms) {
  Head head{mark, static_cast<std::uint16_t>(forms.size()), static_cast<std::uint16_t>(key.size()),
            0};
  std::size_t size = 0;
  for (const Form& form : forms) size += form.text.size();
  head.letters_size = static_cast<std::uint16_t>(size);
  Row row = std::make_unique_for_overwrite<char[]>(sizeof head + forms.size() * sizeof(Made) +
                                                   key.size() + size);
  std::memcpy(row.get(), &head, sizeof head);
  char* made = row.get() + sizeof head;
  char* const letters = made + forms.size() * sizeof(Made);
  char* next = letters + key.copy(letters, key.size());
  const char* const first = next;
  for (const Form& form : forms) {
    const Made one{static_cast<std::uint16_t>(next - first),
                   static_cast<std::uint16_t>(form.text.size()),
                   static_cast<std::uint16_t>(form.begin),
                   static_cast<std::uint16_t>(form.end),
                   form.key,
                   form.rule};
    std::memcpy(made, &one, sizeof one);
    made += sizeof one;
    next += form.text.copy(next, form.text.size());
  }
  return row;
}

void WordMemory::keep(Mark mark, std::string_view key, const Forms& forms) {
  if (!is_moderate(key, forms)) return;
  Place& place = places_[mark % kPlaces];
  for (std::size_t i = place.rows.size(); i-- > 1;) {
    place.tags[i] = place.tags[i - 1];
    place.rows[i] = std::move(place.rows[i - 1]);
  }
  place.tags[0] = tag_of(mark);
  place.rows[0] = row_of(mark, key, forms);
}

}  // namespace lotse::analyzers
