// The forms in which a name stands in a text: genitive -s, people of a city, ä written as ae,
// Cyrillic case endings, Hebrew and Arabic prefixes. Only the last or first word of a name changes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lotse::tagging {

using NameWords = std::vector<std::string>;  // folded

// ä, ö, ü of the name as ae, oe, ue; the same text if it has none.
std::string with_two_letter_umlauts(std::string_view name);

// Inflected forms of a name, without the name itself.
std::vector<NameWords> inflected_names(const NameWords& name);

// Forms of an adjective on -er and the people named by it: Leedser, Leedsers, Leedserinnen.
std::vector<NameWords> inflected_adjectives(const NameWords& adjective);

// Forms of a country's adjective: ghanaisch, ghanaische, ghanaischen, ...
std::vector<NameWords> declined_adjectives(const NameWords& adjective);

}  // namespace lotse::tagging
