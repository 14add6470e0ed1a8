// A statement found in a text, with its evidence: where, by which rule, how strong.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lotse::tagging {

// Stated: the text says it ("SDG 11", "Kumasi"). Declared: staff or the source says so. Derived: a
// rule infers it; never shown as more than a suggestion.
enum class Strength : std::uint8_t { kStated, kDeclared, kDerived };
std::string_view strength_name(Strength strength);  // "stated" "declared" "derived"

struct Mention {
  std::string kind;       // "city" "sdg" "network" "body" "reference"
  std::string id;         // "kumasi" "17" "eurocities" "rat" "90412-23"
  std::size_t begin = 0;  // byte offsets, half open, into the text (or the title)
  std::size_t end = 0;
  std::string rule;  // id of the rule or of the kind of name that matched
  Strength strength = Strength::kStated;
  bool in_title = false;  // offsets point into the title

  bool operator==(const Mention&) const = default;
};

}  // namespace lotse::tagging
