#include "indexer/schema/dictionary_file.h"

#include <ostream>
#include <stdexcept>

#include "analyzers/word_knowledge.h"

namespace lotse::schema {
namespace {

analyzers::Dictionary dictionary_over(const MappedFile& mapped, const std::filesystem::path& file) {
  if (const auto wrong = analyzers::Dictionary::fault(mapped.bytes()); !wrong.empty()) {
    throw std::runtime_error(file.string() + ": " + wrong);
  }
  return analyzers::Dictionary(mapped.bytes());
}

}  // namespace

DictionaryFile::DictionaryFile(const std::filesystem::path& file)
    : file_(file), dictionary_(dictionary_over(file_, file)) {}

std::unique_ptr<DictionaryFile> use_dictionary(const std::filesystem::path& share,
                                               std::ostream& warnings) {
  const auto file = share / "de-en.words";
  if (!std::filesystem::exists(file)) {
    warnings << "no dictionary at " << file.string() << ": only the glossary translates\n";
    return nullptr;
  }
  auto mapped = std::make_unique<DictionaryFile>(file);
  if (mapped->dictionary().size() == 0) {
    warnings << file.string() << " was made without trans-de-en: only the glossary translates\n";
  }
  auto knowledge = analyzers::word_knowledge();
  knowledge.dictionary = &mapped->dictionary();
  analyzers::use_word_knowledge(knowledge);
  return mapped;
}

}  // namespace lotse::schema
