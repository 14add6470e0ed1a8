// Structures as one short string, so that tests read as one line in, one line out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token.h"

namespace lotse::tests {

// Tokens, or the forms that filters work on. Terms of one key: positions by blanks, terms of one
// position by bars: "burger|burgerinnen rat".
template <typename Token>
std::string show(const std::vector<Token>& tokens, analyzers::Key key = analyzers::Key::kExact) {
  std::string shown;
  std::int64_t position = -1;
  for (const Token& token : tokens) {
    if (token.key != key) continue;
    if (!shown.empty()) shown += token.position == position ? "|" : " ";
    shown += token.text;
    position = token.position;
  }
  return shown;
}

// What stands in `text` at each position: "[Bürger*innen] [Rat]".
template <typename Token>
std::string show_places(std::string_view text, const std::vector<Token>& tokens) {
  std::string shown;
  std::int64_t position = -1;
  for (const Token& token : tokens) {
    if (token.position == position) continue;
    position = token.position;
    if (!shown.empty()) shown += " ";
    shown += "[" + std::string(text.substr(token.begin, token.end - token.begin)) + "]";
  }
  return shown;
}

}  // namespace lotse::tests
