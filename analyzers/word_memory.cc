#include "analyzers/word_memory.h"

#include <algorithm>
#include <cstring>
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
  const std::size_t size = other.size();
  const auto same = [&]<typename Number>(std::size_t at, Number) {
    return read<Number>(one + at) == read<Number>(other.data() + at);
  };
  if (size >= 8) {
    for (std::size_t i = 0; i + 8 < size; i += 8) {
      if (!same(i, std::uint64_t{})) return false;
    }
    return same(size - 8, std::uint64_t{});
  }
  if (size >= 4) return same(0, std::uint32_t{}) && same(size - 4, std::uint32_t{});
  return std::equal(other.begin(), other.end(), one);
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

// Eight bytes at a time, the last ones perhaps twice: copies of a fixed size cost no call.
WordMemory::Mark WordMemory::mark_of(std::uint32_t owner, std::string_view key) {
  std::uint64_t mark = mixed(owner, key.size());
  const char* const end = key.data() + key.size();
  if (key.size() >= 8) {
    for (const char* at = key.data(); at + 8 < end; at += 8) {
      mark = mixed(mark, read<std::uint64_t>(at));
    }
    return mixed(mark, read<std::uint64_t>(end - 8));
  }
  if (key.size() >= 4) {
    return mixed(
        mark, std::uint64_t{read<std::uint32_t>(key.data())} << 32 | read<std::uint32_t>(end - 4));
  }
  for (const char c : key) mark = mark << 8 | static_cast<unsigned char>(c);
  return mixed(mark, key.size());
}

// Looks at all four without a branch: which one it is cannot be foreseen.
const char* WordMemory::row_at(Mark mark) const {
  const Place& place = places_[mark % kPlaces];
  const std::uint32_t tag = tag_of(mark);
  std::size_t row = 4;
  for (std::size_t i = 0; i < 4; ++i) row = place.tags[i] == tag ? i : row;
  return row == 4 ? nullptr : place.rows[row].get();
}

bool WordMemory::recall(const char* row, Mark mark, std::string_view key, std::uint32_t position,
                        std::uint32_t begin, Forms& forms) {
  if (row == nullptr) return false;
  const Head head = read<Head>(row);
  const char* made = row + sizeof head;
  const char* letters = made + head.forms * sizeof(Made);
  if (head.mark != mark || head.key_size != key.size() || !is_same(letters, key)) return false;
  letters += head.key_size;
  for (std::size_t i = 0; i < head.forms; ++i, made += sizeof(Made)) {
    const Made one = read<Made>(made);
    forms.push_back(
        {{letters, one.size}, one.key, one.rule, position, begin + one.begin, begin + one.end});
    letters += one.size;
  }
  return true;
}

WordMemory::Row WordMemory::row_of(Mark mark, std::string_view key, const Forms& forms) {
  std::size_t size = sizeof(Head) + forms.size() * sizeof(Made) + key.size();
  for (const Form& form : forms) size += form.text.size();
  Row row = std::make_unique_for_overwrite<char[]>(size);
  const Head head{mark, static_cast<std::uint16_t>(forms.size()),
                  static_cast<std::uint16_t>(key.size())};
  std::memcpy(row.get(), &head, sizeof head);
  char* made = row.get() + sizeof head;
  char* letters = made + forms.size() * sizeof(Made);
  letters += key.copy(letters, key.size());
  for (const Form& form : forms) {
    const Made one{static_cast<std::uint16_t>(form.text.size()),
                   static_cast<std::uint16_t>(form.begin), static_cast<std::uint16_t>(form.end),
                   form.key, form.rule};
    std::memcpy(made, &one, sizeof one);
    made += sizeof one;
    letters += form.text.copy(letters, form.text.size());
  }
  return row;
}

WordMemory::Row WordMemory::keep(Mark mark, std::string_view key, const Forms& forms) {
  if (!is_moderate(key, forms)) return nullptr;
  Place& place = places_[mark % kPlaces];
  std::rotate(place.tags.begin(), place.tags.end() - 1, place.tags.end());
  std::rotate(place.rows.begin(), place.rows.end() - 1, place.rows.end());
  place.tags[0] = tag_of(mark);
  return std::exchange(place.rows[0], row_of(mark, key, forms));
}

}  // namespace lotse::analyzers
