#include "server/search/snapshot.h"

#include <algorithm>
#include <stdexcept>

#include "indexer/schema/generation.h"
#include "indexer/schema/version.h"

namespace lotse::search {
namespace {

constexpr std::size_t kMostSetBytes = 32 << 20;
constexpr std::size_t kMostIdleHandles = 64;

void check_format(const Xapian::Database& database, const std::filesystem::path& path) {
  const std::string format = database.get_metadata(std::string(schema::kFormatKey));
  const int version = std::atoi(format.c_str());
  if (version < schema::kOldestReadable || version > schema::kFormatVersion) {
    throw std::runtime_error(path.string() + ": format \"" + format +
                             "\" cannot be read; rebuild the index");
  }
}

DocSet documents_of(const Xapian::Database& database) {
  DocSet set(database.get_lastdocid());
  for (auto entry = database.postlist_begin(""); entry != database.postlist_end(""); ++entry) {
    set.add(*entry);
  }
  return set;
}

std::string newest_stand(const OpenDatabases& open) {
  std::string newest;
  for (const Xapian::Database& database : open.each) {
    newest = std::max(newest, database.get_metadata(std::string(schema::kStandKey)));
  }
  return newest;
}

std::shared_ptr<const schema::Knowledge> knowledge_of(const OpenDatabases& open) {
  for (const Xapian::Database& database : open.each) {
    const std::string json = database.get_metadata(std::string(schema::kKnowledgeKey));
    if (!json.empty()) {
      return std::make_shared<schema::Knowledge>(schema::knowledge_from_json(json));
    }
  }
  return std::make_shared<schema::Knowledge>();
}

}  // namespace

OpenDatabases open_databases(const std::vector<std::filesystem::path>& paths) {
  OpenDatabases open;
  for (const std::filesystem::path& path : paths) {
    const Xapian::Database& one = open.each.emplace_back(path.string());
    open.all.add_database(one);
    open.uuids.push_back(one.get_uuid());
    open.name += path.string() + "@" + std::to_string(one.get_revision()) + ";";
  }
  return open;
}

Snapshot::Snapshot(std::vector<std::filesystem::path> paths)
    : Snapshot(paths, open_databases(paths)) {}

Snapshot::Snapshot(std::vector<std::filesystem::path> paths, OpenDatabases open)
    : paths_(std::move(paths)),
      name_(open.name),
      uuids_(open.uuids),
      columns_(open.all),
      order_(open.all),
      documents_(documents_of(open.all)),
      document_count_(open.all.get_doccount()),
      stand_(newest_stand(open)),
      knowledge_(knowledge_of(open)),
      vocabulary_(*knowledge_),
      sets_(kMostSetBytes) {
  for (std::size_t i = 0; i < paths_.size(); ++i) check_format(open.each[i], paths_[i]);
  idle_.push_back(std::make_unique<Xapian::Database>(std::move(open.all)));
  lexicon_ = std::async(std::launch::async, [this] { return read_lexicon(); }).share();
}

Snapshot::~Snapshot() { closing_ = true; }

Lexicon Snapshot::read_lexicon() const {
  const OpenDatabases open = open_databases(paths_);
  if (open.name != name_) throw Xapian::DatabaseModifiedError("the index has gone on");
  return lexicon_of(open.all, *knowledge_, closing_);
}

std::unique_ptr<Xapian::Database> Snapshot::borrow() const {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      auto handle = std::move(idle_.back());
      idle_.pop_back();
      return handle;
    }
  }
  OpenDatabases open = open_databases(paths_);
  if (open.name != name_) throw Xapian::DatabaseModifiedError("the index has gone on");
  return std::make_unique<Xapian::Database>(std::move(open.all));
}

void Snapshot::give_back(std::unique_ptr<Xapian::Database> handle) const {
  const std::lock_guard lock(mutex_);
  if (idle_.size() < kMostIdleHandles) idle_.push_back(std::move(handle));
}

}  // namespace lotse::search
