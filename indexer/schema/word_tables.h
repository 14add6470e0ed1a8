// The tables of German words in share/, for the analysis of a process: german.words splits
// compounds, german.lemmas knows families of words, de-en.words translates questions. Where one is
// missing the analysis does without it, and says so.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

#include "analyzers/compounds.h"
#include "analyzers/lemmas.h"
#include "analyzers/translation/dictionary.h"
#include "indexer/schema/mapped_table.h"

namespace lotse::schema {

class WordTables {
 public:
  // Throws std::runtime_error that names a file that cannot be mapped or is no table. What is
  // missing is told to `warnings`.
  WordTables(const std::filesystem::path& share, std::ostream& warnings);
  WordTables(const WordTables&) = delete;
  WordTables& operator=(const WordTables&) = delete;

  // Null where there is no table.
  const analyzers::CompoundSplitter* splitter() const { return splitter_ ? &*splitter_ : nullptr; }
  const analyzers::Lemmas* lemmas() const { return lemmas_ ? &*lemmas_ : nullptr; }
  const analyzers::Dictionary* dictionary() const { return dictionary_ ? &*dictionary_ : nullptr; }
  // Names the content of the tables that shape documents: other tables make other keys.
  std::string digest() const;

 private:
  std::unique_ptr<MappedTable> word_bytes_, lemma_bytes_, dictionary_bytes_;
  std::optional<analyzers::CompoundSplitter> splitter_;
  std::optional<analyzers::Lemmas> lemmas_;
  std::optional<analyzers::Dictionary> dictionary_;
};

// Maps the tables for the analysis of this process, which is not to begin before; the owner keeps
// them until all analysis has ended.
std::unique_ptr<WordTables> use_word_tables(const std::filesystem::path& share,
                                            std::ostream& warnings);

}  // namespace lotse::schema
