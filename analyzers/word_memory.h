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
  // Where a key may be remembered. `owner` tells the keys of one maker from those of another.
  using Mark = std::uint64_t;
  static Mark mark_of(std::uint32_t owner, std::string_view key);

  // Most of the time goes to waiting for the memory's bytes, so they are asked for before they are
  // needed: first those of the place, some words later those of the row.
  void expect_place(Mark mark) const { __builtin_prefetch(&places_[mark % kPlaces]); }
  static void expect_row(const char* row) { __builtin_prefetch(row); }

  // The row of the mark; null if there is none. Valid until it goes.
  const char* row_at(Mark mark) const;

  // Appends the row's forms as of a word at `position` and `begin`; false if there is no row or it
  // is not that of the key. The forms' letters stay where they are until the row goes.
  static bool recall(const char* row, Mark mark, std::string_view key, std::uint32_t position,
                     std::uint32_t begin, Forms& forms);

  // One allocation: a Head, as many Mades, the key, the letters of the forms.
  using Row = std::unique_ptr<char[]>;

  // Places of `forms` count from the word's beginning. Keeps nothing of words beyond all measure.
  // Gives back the row that made room, whose letters may still be in use.
  Row keep(Mark mark, std::string_view key, const Forms& forms);

 private:
  struct Head {
    Mark mark;
    std::uint16_t forms, key_size;
  };
  struct Made {
    std::uint16_t size, begin, end;
    Key key;
    Rule rule;
  };
  // Keys that share a place; their tags tell nearly all of them apart.
  struct Place {
    std::array<std::uint32_t, 4> tags{};
    std::array<Row, 4> rows;
  };
  static constexpr std::size_t kPlaces = 1 << 15;

  static Row row_of(Mark mark, std::string_view key, const Forms& forms);

  std::vector<Place> places_{kPlaces};
};

}  // namespace lotse::analyzers
