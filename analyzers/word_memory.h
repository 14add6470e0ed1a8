// What was made of the words met before, so that it is made once. The oldest make room for new
// ones. Knows nothing of how it was made. For one thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "analyzers/draft.h"

namespace lotse::analyzers {

class WordMemory {
 public:
  // Appends the forms kept under `key` by `owner`, as of a word at `position` and `begin`; false if
  // there are none.
  bool recall(std::uint64_t owner, std::string_view key, std::uint32_t position,
              std::uint32_t begin, Draft& draft) const;
  // Places of `forms` count from the word's beginning.
  void keep(std::uint64_t owner, std::string_view key, const Forms& forms);

 private:
  // One allocation: a Head, as many Mades, the key, the letters of the forms.
  using Row = std::unique_ptr<char[]>;
  struct Head {
    std::uint64_t owner;
    std::uint32_t forms;
    std::uint32_t key_size;
    std::uint32_t letters_size;
  };
  struct Made {
    std::uint32_t letters, size;
    std::uint32_t begin, end;
    Key key;
    Rule rule;
  };
  // Rows whose keys fall into one place; their tags tell nearly all of them apart.
  struct Place {
    std::array<std::uint32_t, 4> tags{};
    std::array<Row, 4> rows;
  };
  static constexpr std::size_t kPlaces = 1 << 14;

  static Row row_of(std::uint64_t owner, std::string_view key, const Forms& forms);

  std::vector<Place> places_{kPlaces};
};

}  // namespace lotse::analyzers
