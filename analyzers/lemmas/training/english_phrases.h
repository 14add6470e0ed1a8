// Lines of trans-de-en cut into phrases: "to buy sth. {bought; bought}; to purchase sth. [formal] |
// buying; purchasing" is two meanings of two phrases each. No state.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lotse::analyzers::training {

struct Phrase {
  std::vector<std::string> words;  // small letters, without remarks
  std::vector<std::string> forms;  // of its verb, in braces
  std::string marks;               // "{pl}"
  bool british = false, american = false;
};
using Meaning = std::vector<Phrase>;

std::vector<Meaning> meanings_of(std::string_view text);

// The word if it has letters of a to z only, small; "" for any other.
std::string small_letters(std::string_view word);

// Calls take(word) for each row of letters outside of remarks; bytes above ASCII are letters.
template <typename Take>
void for_each_letters(std::string_view text, Take take) {
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) > 127;
  };
  int depth = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view open = "([{<", close = ")]}>";
    if (open.find(text[i]) != std::string_view::npos) ++depth;
    if (close.find(text[i]) != std::string_view::npos && depth > 0) --depth;
    const std::size_t begin = i;
    while (i < text.size() && is_letter(text[i])) ++i;
    if (i > begin && depth == 0) take(text.substr(begin, i - begin));
    if (i == begin) ++i;
  }
}

}  // namespace lotse::analyzers::training
