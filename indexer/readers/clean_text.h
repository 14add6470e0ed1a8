// Raw characters of a document -> text as Document promises it: valid UTF-8, one blank for any run
// of white space, no control, direction or invisible characters, no soft hyphens, no ligatures of
// typesetting. Does not join or split words.
#pragma once

#include <string>
#include <string_view>

namespace lotse::readers {

// Appends the cleaned text. A blank is written only between characters: none at the start of `out`
// or after a blank or line end that is already there.
void append_clean(std::string& out, std::string_view raw);

// One line: cleaned, without blanks at either end.
std::string clean_line(std::string_view raw);

// ASCII helpers for names, keywords and attribute values.
std::string lower_ascii(std::string_view text);
std::string_view trimmed(std::string_view text);
bool starts_with_ignoring_case(std::string_view text, std::string_view prefix);

}  // namespace lotse::readers
