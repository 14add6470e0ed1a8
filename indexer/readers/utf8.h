// Characters of UTF-8, for readers that walk through text. Does not know charsets
// (analyzers/charset.h) nor what a character means.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lotse::readers {

inline constexpr char32_t kReplacement = 0xFFFD;

// The character at `at`, which moves behind it. Malformed bytes give U+FFFD, one per byte.
// `at` must be less than text.size().
char32_t next_character(std::string_view text, std::size_t& at);

void append_utf8(std::string& out, char32_t character);

}  // namespace lotse::readers
