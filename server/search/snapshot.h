// One revision of the indexes that are served together: what is known of it as a whole, and handles
// to read it. Everything in it belongs to exactly this revision. Shared by all requests that began
// while it was current; safe from all threads. Handles are lent to one request at a time.
#pragma once

#include <xapian.h>

#include <atomic>
#include <filesystem>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "indexer/schema/facet_columns.h"
#include "indexer/schema/knowledge.h"
#include "server/search/doc_set.h"
#include "server/search/document_order.h"
#include "server/search/lexicon.h"
#include "server/search/set_cache.h"
#include "server/search/vocabulary.h"
#include "server/search/written_forms.h"

namespace lotse::search {

// Several databases opened as one, with what tells this revision from every other.
struct OpenDatabases {
  Xapian::Database all;
  std::vector<Xapian::Database> each;
  std::vector<std::string> uuids;  // in order: the place of a database among all
  std::string name;                // paths and revisions
};
OpenDatabases open_databases(const std::vector<std::filesystem::path>& paths);

class Snapshot {
 public:
  // Opens and reads the columns. Throws what Xapian throws, or std::runtime_error when the format
  // is none that this program reads.
  explicit Snapshot(std::vector<std::filesystem::path> paths);
  ~Snapshot();

  const std::string& name() const { return name_; }
  const schema::FacetColumns& columns() const { return columns_; }
  const DocumentOrder& order() const { return order_; }
  const DocSet& documents() const { return documents_; }
  std::uint64_t document_count() const { return document_count_; }
  const std::string& stand() const { return stand_; }
  const std::shared_ptr<const schema::Knowledge>& knowledge() const { return knowledge_; }
  const Vocabulary& vocabulary() const { return vocabulary_; }
  const std::vector<std::string>& uuids() const { return uuids_; }
  SetCache& sets() const { return sets_; }
  WrittenForms& written_forms() const { return written_forms_; }
  // Made aside from the moment the snapshot is opened, so that no search waits that has nothing to
  // suggest; waits if it is not there yet. Throws what Xapian throws.
  const Lexicon& lexicon() const { return lexicon_.get(); }

  // A handle on this very revision. Throws Xapian::DatabaseModifiedError when the index has gone on
  // and no handle is left.
  std::unique_ptr<Xapian::Database> borrow() const;
  void give_back(std::unique_ptr<Xapian::Database> handle) const;

 private:
  Snapshot(std::vector<std::filesystem::path> paths, OpenDatabases open);
  // On a handle of its own.
  Lexicon read_lexicon() const;

  std::vector<std::filesystem::path> paths_;
  std::string name_;
  std::vector<std::string> uuids_;
  schema::FacetColumns columns_;
  DocumentOrder order_;
  DocSet documents_;
  std::uint64_t document_count_;
  std::string stand_;
  std::shared_ptr<const schema::Knowledge> knowledge_;
  Vocabulary vocabulary_;
  mutable SetCache sets_;
  mutable WrittenForms written_forms_;
  mutable std::mutex mutex_;
  mutable std::vector<std::unique_ptr<Xapian::Database>> idle_;
  std::atomic<bool> closing_{false};
  std::shared_future<Lexicon> lexicon_;  // last: its thread ends before the rest goes
};

}  // namespace lotse::search
