// The lines of Debian's trans-de-en as pairs of plain texts: "Rat {m}; Kollegium {n} | Räte {pl} ::
// council | councils" pairs Rat and Kollegium with council, Räte with councils. Nothing here opens
// a file. Pure.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lotse::analyzers::training {

// One of the texts between semicolons, free of grammar, remarks and placeholders.
struct Meaning {
  std::string text;
  int place = 0;         // in its row, from 0
  bool special = false;  // of a trade far from a city's papers, out of use or of the street
};

struct PairedRow {
  std::vector<Meaning> german, english;
  int row = 0;  // in its line, from 0: the first is the headword, later ones forms and examples
};

// Calls take(row) for each row of each line; sentences and what has no word are left out.
void for_each_row(std::string_view text, const std::function<void(const PairedRow&)>& take);

}  // namespace lotse::analyzers::training
