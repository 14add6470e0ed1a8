// The only code that makes a prefixed term. Terms longer than Xapian's limit (245 bytes) are cut to
// a prefix and a hash, the same way on both sides.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/token.h"
#include "indexer/schema/fields.h"

namespace lotse::schema {

std::string word_term(analyzers::Key key, std::string_view text);
// The key of a word's family: its first six letters (änder-n, änder-ung). Joins wrong words, too,
// so it only adds weight to what matches otherwise. "" for shorter words and what is no word of
// letters.
std::string beginning_term(std::string_view exact_word);
std::string title_term(analyzers::Key key, std::string_view text);
std::string facet_term(Facet facet, std::string_view value);
std::string id_term(std::string_view id);

// The canonical spelling of a Drucksache number: "05185-03BA" -> "05185-03-ba"; any spelling of one
// number gives the same. Other references: lower case, inner blanks and slashes as one "-".
std::string canonical_reference(std::string_view reference);
std::string reference_term(std::string_view reference);

}  // namespace lotse::schema
