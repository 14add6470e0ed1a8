// The word table of the compound splitter, mapped into memory: one copy for all programs and
// threads. Its splitter lives as long as it does.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "analyzers/compounds.h"

namespace lotse::schema {

// The splitter over a table file. Throws std::runtime_error that names the file if it cannot be
// mapped or is no table.
class WordTableFile {
 public:
  explicit WordTableFile(const std::filesystem::path& file);
  ~WordTableFile();
  WordTableFile(const WordTableFile&) = delete;
  WordTableFile& operator=(const WordTableFile&) = delete;

  const analyzers::CompoundSplitter& splitter() const { return *splitter_; }
  // Packages that were not installed when the table was made: it splits less well than it could.
  const std::vector<std::string>& missing() const { return missing_; }

 private:
  void* address_ = nullptr;
  std::size_t size_ = 0;
  std::unique_ptr<analyzers::CompoundSplitter> splitter_;
  std::vector<std::string> missing_;
};

}  // namespace lotse::schema
