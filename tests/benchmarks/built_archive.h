// An archive as the real indexer makes it, with everything that it does for one: knowledge, word
// tables, tags. The index lies in a folder that goes with its owner.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "tests/temp_folder.h"

namespace lotse::benchmarks {

class BuiltArchive {
 public:
  // Runs the indexer once over the sources of `settings`. Throws std::runtime_error with what it
  // said if it fails.
  explicit BuiltArchive(const std::filesystem::path& settings);

  // The folder of the public index.
  std::filesystem::path index() const;
  // "source/address" of each indexed document by its id.
  const std::map<std::string, std::string>& keys() const { return keys_; }

 private:
  tests::TempFolder folder_;
  std::map<std::string, std::string> keys_;
};

}  // namespace lotse::benchmarks
