// The German-English dictionary, mapped into memory.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <memory>

#include "analyzers/translation/dictionary.h"
#include "indexer/schema/mapped_file.h"

namespace lotse::schema {

// The dictionary over a file. Throws std::runtime_error that names the file if it cannot be mapped
// or is no dictionary.
class DictionaryFile {
 public:
  explicit DictionaryFile(const std::filesystem::path& file);
  const analyzers::Dictionary& dictionary() const { return dictionary_; }

 private:
  MappedFile file_;
  analyzers::Dictionary dictionary_;
};

// Maps what lies in `share` (de-en.words) for the questions of this process, none of which is to be
// asked before; the owner keeps it until the last was answered. Null where there is none: only the
// glossary then translates. What is missing is told to `warnings`.
std::unique_ptr<DictionaryFile> use_dictionary(const std::filesystem::path& share,
                                               std::ostream& warnings);

}  // namespace lotse::schema
