#include "analyzers/word_memory.h"

#include <cstring>
#include <utility>

namespace lotse::analyzers {
namespace {

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  a = (a ^ b) * 0x9E3779B97F4A7C15u;
  return a ^ (a >> 32);
}

// Eight bytes at a time.
std::uint64_t hash_of(std::uint64_t owner, std::string_view key) {
  std::uint64_t hash = mixed(owner, key.size());
  std::uint64_t eight = 0;
  for (; key.size() > sizeof eight; key.remove_prefix(sizeof eight)) {
    std::memcpy(&eight, key.data(), sizeof eight);
    hash = mixed(hash, eight);
  }
  eight = 0;
  std::memcpy(&eight, key.data(), key.size());
  return mixed(hash, eight);
}

std::uint32_t tag_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32) | 1u; }

template <typename Value>
Value read(const char* at) {
  Value value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

}  // namespace

bool WordMemory::recall(std::uint64_t owner, std::string_view key, std::uint32_t position,
                        std::uint32_t begin, Draft& draft) const {
  const std::uint64_t hash = hash_of(owner, key);
  const Place& place = places_[hash % kPlaces];
  for (std::size_t i = 0; i < place.tags.size(); ++i) {
    if (place.tags[i] != tag_of(hash)) continue;
    const char* const row = place.rows[i].get();
    const Head head = read<Head>(row);
    const char* const made = row + sizeof head;
    const char* const letters = made + head.forms * sizeof(Made);
    if (head.owner != owner || std::string_view(letters, head.key_size) != key) continue;
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

WordMemory::Row WordMemory::row_of(std::uint64_t owner, std::string_view key, const Forms& forms) {
  Head head{owner, static_cast<std::uint32_t>(forms.size()),
            static_cast<std::uint32_t>(key.size()), 0};
  for (const Form& form : forms) head.letters_size += static_cast<std::uint32_t>(form.text.size());
  Row row = std::make_unique_for_overwrite<char[]>(sizeof head + forms.size() * sizeof(Made) +
                                                   key.size() + head.letters_size);
  std::memcpy(row.get(), &head, sizeof head);
  char* const letters = row.get() + sizeof head + forms.size() * sizeof(Made);
  key.copy(letters, key.size());
  std::uint32_t used = 0;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const Form& form = forms[i];
    const auto size = static_cast<std::uint32_t>(form.text.size());
    const Made made{used, size, form.begin, form.end, form.key, form.rule};
    std::memcpy(row.get() + sizeof head + i * sizeof made, &made, sizeof made);
    form.text.copy(letters + key.size() + used, size);
    used += size;
  }
  return row;
}

void WordMemory::keep(std::uint64_t owner, std::string_view key, const Forms& forms) {
  const std::uint64_t hash = hash_of(owner, key);
  Place& place = places_[hash % kPlaces];
  for (std::size_t i = place.rows.size(); i-- > 1;) {
    place.tags[i] = place.tags[i - 1];
    place.rows[i] = std::move(place.rows[i - 1]);
  }
  place.tags[0] = tag_of(hash);
  place.rows[0] = row_of(owner, key, forms);
}

}  // namespace lotse::analyzers
