// Numbers, dates and order of names as people of the page's language write them. Pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lotse::pages {

// "1.204" in German, "1,204" in English.
std::string number_text(std::uint64_t n, std::string_view language);
// "2023-11-23" -> "23.11.2023" or "23 November 2023"; "2023-11" -> "11/2023" or "November 2023";
// anything else stays as it is.
std::string date_text(std::string_view iso_date, std::string_view language);
// Today as ISO 8601, UTC.
std::string today();
// Sort key after DIN 5007-1: case and accents do not count, ß is ss; signs and blanks neither.
std::string din_5007_key(std::string_view name);
// "https://…" or "http://…": what may stand in a link. Addresses of other schemes are only shown.
bool is_web_address(std::string_view url);
// At most `bytes` of text from its beginning, never cutting a UTF-8 character.
std::string_view utf8_prefix(std::string_view text, std::size_t bytes);

}  // namespace lotse::pages
