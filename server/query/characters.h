// The characters that mean something in a query. Works on bytes of UTF-8; any bytes will do.
#pragma once

#include <cstddef>
#include <string_view>

namespace lotse::query {

// Length in bytes of the white space, quotation mark or sign at the beginning of `text`; 0 if there
// is none. Control characters are white space; quotation marks are " „ “ ” ‟ « »; signs + - −.
std::size_t space_at(std::string_view text);
std::size_t quote_at(std::string_view text);
std::size_t sign_at(std::string_view text);

// Whether there is anything to search for: a letter or digit, or anything beyond ASCII that is
// neither a dash nor a bullet.
bool has_content(std::string_view text);

// Characters, not bytes.
std::size_t length(std::string_view text);

// `text` cut to at most `bytes`, at white space if there is some, never inside a character.
std::string_view cut_to(std::string_view text, std::size_t bytes);

}  // namespace lotse::query
