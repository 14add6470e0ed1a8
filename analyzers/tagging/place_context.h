// What the words around a city's name say about it, whichever city it is: a street, a person,
// another place, a common noun. Functions of the text alone.
#pragma once

#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

// Words [first, last) of a text.
struct WordRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

// "Kölner und Berliner Straße": the first adjective belongs to a street too.
bool names_street_later(const TextWords& words, WordRange name);

// Behind a first name, or before a party in brackets: "Rm Hamm (SPD)".
bool is_person(const TextWords& words, WordRange name);

// Behind Bad, Neu-, Groß-: another place.
bool is_other_place(const TextWords& words, WordRange name);

// Behind an article or a declined adjective: "ein gutes Essen", "die alte Halle".
bool is_common_noun(const TextWords& words, WordRange name);

// Not behind a verb or adverb ("wir essen gemeinsam Essen aus Kumasi"): at the beginning, behind a
// comma, a noun, a conjunction or a preposition, so that a city nearby bears witness.
bool may_be_listed(const TextWords& words, WordRange name);

// "Austausch mit Hamm", "partnership with Buffalo"; not "Versorgung mit Essen".
bool is_partner_of(const TextWords& words, WordRange name);

// The name makes up a heading or the beginning of a list's item: "Buffalo: heat from the lake".
bool is_heading(const TextWords& words, WordRange name);

// An adjective before a word of a city's own: "Hammer Rathaus".
bool describes_city_office(const TextWords& words, WordRange name);

}  // namespace lotse::tagging
