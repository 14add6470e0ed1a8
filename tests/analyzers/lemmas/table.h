// The table of word families as the release build made it, for tests.
#pragma once

#include <fstream>
#include <iterator>
#include <span>
#include <string>

#include "analyzers/lemmas.h"
#include "analyzers/normalize.h"

namespace lotse::tests {

inline std::string bytes_of(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline const analyzers::Lemmas& built_lemmas() {
  static const std::string bytes = bytes_of(LOTSE_BIN_DIR "/../share/german.lemmas");
  static const analyzers::Lemmas lemmas(std::as_bytes(std::span(bytes)));
  return lemmas;
}

inline std::string joined_keys(const std::vector<std::string>& keys) {
  std::string text;
  for (const std::string& key : keys) text += (text.empty() ? "" : " ") + key;
  return text;
}

// "" where the words share no key, the first shared one otherwise.
inline std::string meeting(const std::string& one, const std::string& other) {
  const auto keys = built_lemmas().families(analyzers::folded(one));
  const auto others = built_lemmas().looked_up(analyzers::folded(other));
  for (const std::string& key : keys) {
    for (const std::string& also : others) {
      if (key == also) return key;
    }
  }
  return {};
}

}  // namespace lotse::tests
