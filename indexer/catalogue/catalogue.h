// The truth: every document, its stage, its text or the reason why there is none, and the journal
// of changes that the indexes follow. The only writer of catalogue.db. One connection, one thread;
// rollback journal with full synchronisation (SQLite 3.40.1 can corrupt a write-ahead log).
//
// Methods throw std::runtime_error naming the file when the database fails.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/document.h"
#include "indexer/schema/generation.h"

struct sqlite3;

namespace lotse::catalogue {

using schema::Audience;

// found fetched extracted indexed rejected gone
inline constexpr const char* kExtracted = "extracted";
inline constexpr const char* kIndexed = "indexed";
inline constexpr const char* kRejected = "rejected";
inline constexpr const char* kGone = "gone";

// What the catalogue knows of a document, but for its content.
struct Row {
  std::string id;
  std::string source;
  std::string address;  // raw bytes
  std::string stage;
  std::string reason;  // of a rejection
  std::string detail;
  std::string audience;     // "public" "internal"
  std::string hash;         // of the input bytes, "" if they were not read
  std::string fingerprint;  // of the file, "" = read again
  int extract_version = 0;
  std::string original;  // hash of the bytes kept in the spool, "" when none are
};

// A journal entry: from `seq` on, the audience's index holds (or no longer holds) the document.
struct Change {
  std::uint64_t seq = 0;
  std::string id;
  bool deletion = false;
};

struct SourceRow {
  std::string name, kind, audience;
  std::string last_run;  // ISO 8601 UTC, "" = never
  std::int64_t last_run_seconds = 0;
  std::int64_t listed = 0;  // addresses seen by the last complete discovery
  std::string failure;      // of the last run, "" = none
  std::string fingerprint;
};

struct Counts {
  std::map<std::string, std::int64_t> stages;
  std::map<std::string, std::int64_t> rejections;  // by reason
};

class Catalogue {
 public:
  // Opens or creates the file and checks it (quick_check).
  explicit Catalogue(const std::filesystem::path& file);
  // Opens an existing file for reading; empty when there is none. Rolls back what a killed run
  // left.
  static std::unique_ptr<Catalogue> read_only(const std::filesystem::path& file);
  ~Catalogue();
  Catalogue(const Catalogue&) = delete;
  Catalogue& operator=(const Catalogue&) = delete;

  // Everything between begin and commit happens wholly or not at all.
  void begin();
  void commit();

  std::optional<Row> row(std::string_view id);
  // Accepts a document: row, content and journal entry. A document that changes its audience is
  // deleted from the other one by the same transaction.
  void put_document(const Row& row, const Document& document);
  // The document cannot be indexed (row.reason, row.detail); what was indexed before is deleted.
  void put_rejection(const Row& row);
  void put_fingerprint(std::string_view id, std::string_view fingerprint);
  // Marks all of the source's documents that are not in `seen` as gone; returns them.
  std::vector<Row> mark_gone(std::string_view source, const std::unordered_set<std::string>& seen);

  std::optional<Document> content(std::string_view id);
  // Digest of what the index must show of a document: changes with its content and row.
  std::string digest(std::string_view id);

  // Journal. Sequences count per audience, from 1, without gaps at the head.
  std::uint64_t head(Audience audience);
  // Sequences can be compared under one name only: a random one, new with the file.
  std::string journal_name();
  void rename_journal();
  std::vector<Change> changes_after(Audience audience, std::uint64_t seq, std::size_t most);
  std::vector<Change> deletions_after(Audience audience, std::uint64_t seq);
  // The index of the audience now holds the changes after `after` up to `seq`.
  void mark_indexed(Audience audience, std::uint64_t after, std::uint64_t seq);
  std::string newest_change(Audience audience);  // ISO date, "" if there is none
  // Ids of all documents that the audience's index must hold, ascending.
  std::vector<std::string> indexable(Audience audience);

  void put_source(const SourceRow& source);
  std::optional<SourceRow> source(std::string_view name);
  std::vector<SourceRow> sources();
  Counts counts(std::string_view source);
  std::int64_t document_count();  // documents that are or will be indexed
  void each_row(const std::function<void(const Row&)>& visit);
  // Originals that no document of the audience names any more: noted in the transaction that lets
  // go of them, so that a kill before their removal is made good by the next run.
  void put_dropped(std::string_view audience, std::string_view original);
  std::vector<std::pair<std::string, std::string>> dropped();  // audience, original; not in use
  void forget_dropped();

 private:
  Catalogue(const std::filesystem::path& file, int flags);
  class Statements;
  void append(std::string_view id, std::string_view audience, bool deletion);
  void upsert(const Row& row, const char* stage);
  void delete_from_index(const Row& row);

  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> database_;
  std::unique_ptr<Statements> statements_;
};

}  // namespace lotse::catalogue
