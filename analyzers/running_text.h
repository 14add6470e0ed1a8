// Tells running text from what pages and papers carry along: menus, tables, letterheads. Judges
// looks only and reads no words of a language.
#pragma once

#include <string_view>

namespace lotse::analyzers {

// From 1, a sentence, down to about .2, rows of figures or names of menus.
double share_of_running_text(std::string_view sentence);

// Ends as sentences do.
bool is_closed(std::string_view sentence);

}  // namespace lotse::analyzers
