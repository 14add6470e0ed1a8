// The splitter as the build made it, for tests.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

#include "analyzers/compounds.h"

namespace lotse::tests {

inline std::string file_bytes(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline std::string shown_split(const analyzers::CompoundSplitter& splitter, std::string_view word,
                               bool nested = false) {
  std::string shown;
  for (const analyzers::Part& part : splitter.split(word)) {
    if (part.nested != nested) continue;
    if (!shown.empty()) shown += "|";
    shown += word.substr(part.begin, part.end - part.begin);
  }
  return shown.empty() && !nested ? std::string(word) : shown;
}

// Reads the table that the release build made of Debian's lists.
inline const analyzers::CompoundSplitter& built_splitter() {
  static const std::string bytes = file_bytes(LOTSE_BIN_DIR "/../share/german.words");
  static const analyzers::CompoundSplitter splitter(std::as_bytes(std::span(bytes)));
  return splitter;
}

inline std::string split(std::string_view word) { return shown_split(built_splitter(), word); }
inline std::string nested(std::string_view word) {
  return shown_split(built_splitter(), word, true);
}

}  // namespace lotse::tests
