// The one writer of one audience's index. Every commit carries how far the journal is applied, so
// that index and catalogue can never disagree unnoticed. After any exception the object must be
// destroyed and the journal replayed by a new one: a failed Xapian commit drops its batch silently.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "indexer/writing/analysed_document.h"

namespace Xapian {
class WritableDatabase;
}

namespace lotse::writing {

// What a commit carries beside documents.
struct CommitState {
  std::uint64_t applied_seq = 0;
  std::string stamp;      // versions and knowledge the documents were made with
  std::string knowledge;  // schema::Knowledge as JSON
  std::string stand;      // ISO date of the newest change
};

class IndexWriter {
 public:
  // Opens the generation's database for writing. All methods throw std::runtime_error naming it.
  explicit IndexWriter(const std::filesystem::path& generation);
  ~IndexWriter();

  void replace(const AnalysedDocument& document);
  void remove(const std::string& id);
  // Returns once everything is on disk.
  void commit(const CommitState& state);

 private:
  std::filesystem::path database_folder_;
  std::unique_ptr<Xapian::WritableDatabase> database_;
};

// What an index says of itself; empty optional when it cannot be opened (with the reason in `why`).
struct IndexState {
  std::uint64_t applied_seq = 0;
  int format = 0;
  std::string stamp, knowledge;
};
std::optional<IndexState> index_state(const std::filesystem::path& generation, std::string& why);

// Every document id in the generation with the digest it was made from.
std::map<std::string, std::string> indexed_digests(const std::filesystem::path& generation);

// Structural check by Xapian's own checker; returns the number of errors, described in `what`.
std::size_t structural_errors(const std::filesystem::path& generation, std::string& what);

// Makes an empty database with its metadata in the (not yet existing) folder.
void create_generation(const std::filesystem::path& generation, const CommitState& state);

}  // namespace lotse::writing
