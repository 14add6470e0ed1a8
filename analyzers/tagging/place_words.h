// Words that hold for every city: what shows that a name is a street or a person, and what shows
// that an ambiguous name is a city. Plain values from the authority files.
#pragma once

#include <string>
#include <vector>

namespace lotse::tagging {

struct PlaceWords {
  std::vector<std::string> not_before;      // directly before one of these the name is no city
  std::vector<std::string> not_after;       // directly after one of these neither
  std::vector<std::string> witness_before;  // directly before an ambiguous name: it is a city
  std::vector<std::string> witness_after;   // directly after it
};

}  // namespace lotse::tagging
