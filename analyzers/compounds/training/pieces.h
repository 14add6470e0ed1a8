// Pieces of a list's text. No state.
#pragma once

#include <algorithm>
#include <string_view>

namespace lotse::analyzers::training {

// Calls take(piece) for each piece of the text between separators.
template <typename Take>
void for_each_piece(std::string_view text, char separator, Take take) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    take(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

inline std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

}  // namespace lotse::analyzers::training
