// What a gazetteer knows of a city, network or body: plain values from the authority files.
#pragma once

#include <string>
#include <vector>

namespace lotse::tagging {

struct NamedThing {
  std::string kind;  // kind of the mention: "city" "network" "body"
  std::string id;
  std::vector<std::string> names;        // every form that is a name, in any script
  std::vector<std::string> names_exact;  // names that count only in exactly this spelling (UN)
  std::vector<std::string> adjectives;   // Leedser, Zwickauer
  std::vector<std::string> not_before;   // words directly before that show it is something else
  std::vector<std::string> not_after;    // words directly after that show it is something else
  std::vector<std::string> witnesses;    // full forms that need no witness: Halle (Saale)
  std::string country;                   // a country's name nearby is a witness
  bool ambiguous = false;                // the bare name counts only beside a witness
};

}  // namespace lotse::tagging
