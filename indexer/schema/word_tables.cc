#include "indexer/schema/word_tables.h"

#include <ostream>

#include "analyzers/word_knowledge.h"

namespace lotse::schema {
namespace {

// What the analysis lacks without a table, and with one that was made of too few lists.
struct Loss {
  const char *table, *none, *less;
};
constexpr Loss kCompounds{"word table", "compounds are not split", "compounds are split less well"};
constexpr Loss kFamilies{"lemma table", "fewer inflections of a word are found",
                         "fewer inflections of a word are found"};

constexpr Loss kTranslations{"dictionary", "only the glossary translates",
                             "only the glossary translates"};

std::unique_ptr<MappedTable> mapped(const std::filesystem::path& file, MappedTable::Fault fault,
                                    const Loss& loss, std::ostream& warnings) {
  if (!std::filesystem::exists(file)) {
    warnings << "no " << loss.table << " at " << file.string() << ": " << loss.none << "\n";
    return nullptr;
  }
  auto table = std::make_unique<MappedTable>(file, fault);
  for (const std::string& package : table->missing()) {
    warnings << file.string() << " was made without " << package << ": " << loss.less << "\n";
  }
  return table;
}

}  // namespace

WordTables::WordTables(const std::filesystem::path& share, std::ostream& warnings)
    : word_bytes_(
          mapped(share / "german.words", analyzers::WordTable::fault, kCompounds, warnings)),
      lemma_bytes_(
          mapped(share / "german.lemmas", analyzers::LemmaTable::fault, kFamilies, warnings)),
      dictionary_bytes_(
          mapped(share / "de-en.words", analyzers::Dictionary::fault, kTranslations, warnings)) {
  if (word_bytes_) splitter_.emplace(word_bytes_->bytes());
  if (lemma_bytes_) lemmas_.emplace(lemma_bytes_->bytes());
  if (dictionary_bytes_) dictionary_.emplace(dictionary_bytes_->bytes());
}

std::string WordTables::digest() const {
  return (word_bytes_ ? word_bytes_->digest() : "") + "." +
         (lemma_bytes_ ? lemma_bytes_->digest() : "");
}

std::unique_ptr<WordTables> use_word_tables(const std::filesystem::path& share,
                                            std::ostream& warnings) {
  auto tables = std::make_unique<WordTables>(share, warnings);
  analyzers::use_word_knowledge({tables->splitter(), tables->lemmas(), tables->dictionary()});
  return tables;
}

}  // namespace lotse::schema
