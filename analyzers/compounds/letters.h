// German letters as one byte each (Latin-1, lower case), so that a word can be cut between any two
// bytes. Words with any other character are none for the splitter. No state; all threads.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lotse::analyzers {

// Appends the letters of a word in UTF-8 to `letters`; false if a character is no letter of
// Latin-1. `ends`, where wanted, gets the byte offset behind each letter.
[[nodiscard]] bool append_letters(std::string_view word, std::string& letters,
                                  std::vector<std::uint32_t>* ends = nullptr);

// Lower-case letters of a word, "" if a character is no letter.
std::string letters_of(std::string_view word);

// The other way round.
std::string utf8_of(std::string_view letters);

}  // namespace lotse::analyzers
