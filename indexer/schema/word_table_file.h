// The word table of the compound splitter, mapped into memory: one copy for all programs and
// threads. Its splitter lives as long as it does.
#pragma once

#include <filesystem>
#include <iosfwd>
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
  // Names the table's content: another table makes other keys.
  std::string digest() const;

 private:
  void* address_ = nullptr;
  std::size_t size_ = 0;
  std::unique_ptr<analyzers::CompoundSplitter> splitter_;
  std::vector<std::string> missing_;
};

// Maps what lies in `share` (german.words) for the analysis of this process, which is not to begin
// before; the owner keeps it until all analysis has ended. Null where there is no table: compounds
// then stay whole. What is missing is told to `warnings`.
std::unique_ptr<WordTableFile> use_word_table(const std::filesystem::path& share,
                                              std::ostream& warnings);

}  // namespace lotse::schema
