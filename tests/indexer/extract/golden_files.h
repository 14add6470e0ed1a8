// The files of tests/golden, which real programs wrote: also what mutants are made of.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace lotse {

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

inline std::vector<std::filesystem::path> golden_files() {
  const std::filesystem::path root = LOTSE_SOURCE_DIR "/tests/golden";
  std::vector<std::filesystem::path> all;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    const bool input = entry.is_regular_file() && entry.path().extension() != ".expected" &&
                       entry.path().parent_path() != root;
    if (input) all.push_back(entry.path());
  }
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace lotse
