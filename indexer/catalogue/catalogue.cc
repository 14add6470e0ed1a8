#include "indexer/catalogue/catalogue.h"

#include <sqlite3.h>

#include <stdexcept>

#include "indexer/catalogue/document_id.h"
#include "indexer/catalogue/statement.h"
#include "indexer/catalogue/tables.h"
#include "indexer/document_json.h"

namespace lotse::catalogue {

// The statements of the inner loop, prepared once.
class Catalogue::Statements {
 public:
  explicit Statements(sqlite3* database)
      : row(database,
            "SELECT id, source, address, stage, reason, detail, audience, hash, "
            "fingerprint, extract_version, original FROM document WHERE id = ?"),
        upsert(database, "INSERT OR REPLACE INTO document VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"),
        put_content(database, "INSERT OR REPLACE INTO content VALUES(?,?)"),
        drop_content(database, "DELETE FROM content WHERE id = ?"),
        content(database, "SELECT document FROM content WHERE id = ?"),
        digest(database, "SELECT digest FROM document WHERE id = ?"),
        next(database,
             "INSERT INTO head VALUES(?, 1) ON CONFLICT(audience) DO UPDATE SET seq = "
             "seq + 1 RETURNING seq"),
        append(database, "INSERT OR REPLACE INTO journal VALUES(?,?,?,?,date('now'))"),
        fingerprint(database, "UPDATE document SET fingerprint = ? WHERE id = ?") {}

  Statement row, upsert, put_content, drop_content, content, digest, next, append, fingerprint;
};

namespace {

Row row_at(const Statement& statement) {
  Row row;
  row.id = statement.text(0);
  row.source = statement.text(1);
  row.address = statement.text(2);
  row.stage = statement.text(3);
  row.reason = statement.text(4);
  row.detail = statement.text(5);
  row.audience = statement.text(6);
  row.hash = statement.text(7);
  row.fingerprint = statement.text(8);
  row.extract_version = static_cast<int>(statement.number(9));
  row.original = statement.text(10);
  return row;
}

SourceRow source_at(const Statement& statement) {
  return {statement.text(0),   statement.text(1),   statement.text(2), statement.text(3),
          statement.number(4), statement.number(5), statement.text(6), statement.text(7)};
}

bool is_indexable(const Row& row) { return row.stage == kExtracted || row.stage == kIndexed; }

// The version of the tables, 0 when they are not made yet.
std::int64_t checked_version(sqlite3* database, const std::filesystem::path& file) {
  Statement statement(database, "PRAGMA quick_check(1)");
  if (statement.step() && statement.text(0) != "ok")
    throw std::runtime_error(file.string() + ": damaged: " + statement.text(0) +
                             " (restore it from a backup)");
  Statement version(database, "PRAGMA user_version");
  version.step();
  if (version.number(0) > kTablesVersion)
    throw std::runtime_error(file.string() + ": written by a newer version");
  return version.number(0);
}

}  // namespace

void Catalogue::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

Catalogue::Catalogue(const std::filesystem::path& file)
    : Catalogue(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) {}

std::unique_ptr<Catalogue> Catalogue::read_only(const std::filesystem::path& file) {
  if (!std::filesystem::exists(file)) return nullptr;
  // Not SQLITE_OPEN_READONLY: what a killed run left half written must be rolled back first. On a
  // read-only disk SQLite opens for reading all the same.
  std::unique_ptr<Catalogue> catalogue(new Catalogue(file, SQLITE_OPEN_READWRITE));
  execute(catalogue->database_.get(), "PRAGMA query_only = ON");
  return catalogue;
}

Catalogue::Catalogue(const std::filesystem::path& file, int flags) {
  sqlite3* database = nullptr;
  const int opened = sqlite3_open_v2(file.c_str(), &database, flags, nullptr);
  database_.reset(database);
  if (opened != SQLITE_OK)
    throw std::runtime_error(file.string() + ": " + sqlite3_errmsg(database));
  sqlite3_busy_timeout(database, 30'000);  // a reader waits for a writer's commit
  if ((flags & SQLITE_OPEN_CREATE) != 0)
    execute(database, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;");
  // Also when only reading: a kill may have come before the tables.
  if (checked_version(database, file) < kTablesVersion) execute(database, kTables);
  statements_ = std::make_unique<Statements>(database);
}

Catalogue::~Catalogue() { statements_.reset(); }

void Catalogue::begin() { execute(database_.get(), "BEGIN IMMEDIATE"); }
void Catalogue::commit() { execute(database_.get(), "COMMIT"); }

std::optional<Row> Catalogue::row(std::string_view id) {
  Statement& statement = statements_->row;
  statement.bind(id);
  std::optional<Row> row;
  if (statement.step()) row = row_at(statement);
  statement.reset();
  return row;
}

void Catalogue::append(std::string_view id, std::string_view audience, bool deletion) {
  Statement& next = statements_->next;
  next.bind(audience).step();
  const std::int64_t seq = next.number(0);
  next.reset();
  statements_->append.bind(audience).bind(id).bind(seq).bind(deletion ? 1 : 0).run();
}

void Catalogue::upsert(const Row& row, const char* stage) {
  // The digest covers what the index shows besides the content: address, audience, original.
  const std::string digest =
      content_hash(row.hash + '\0' + row.audience + '\0' + row.original + '\0' + row.address +
                   '\0' + std::to_string(row.extract_version));
  statements_->upsert.bind(row.id).bind(row.source).bind_bytes(row.address).bind(stage);
  statements_->upsert.bind(row.reason).bind(row.detail).bind(row.audience).bind(row.hash);
  statements_->upsert.bind(row.fingerprint).bind(row.extract_version).bind(row.original);
  statements_->upsert.bind(digest.substr(0, 32)).run();
}

void Catalogue::delete_from_index(const Row& row) {
  if (is_indexable(row)) append(row.id, row.audience, true);
}

void Catalogue::put_document(const Row& row, const Document& document) {
  const std::optional<Row> before = this->row(row.id);
  if (before && before->audience != row.audience) delete_from_index(*before);
  upsert(row, kExtracted);
  statements_->put_content.bind(row.id).bind(to_json(document)).run();
  append(row.id, row.audience, false);
}

void Catalogue::put_rejection(const Row& row) {
  if (const std::optional<Row> before = this->row(row.id)) delete_from_index(*before);
  upsert(row, kRejected);
  statements_->drop_content.bind(row.id).run();
}

void Catalogue::put_fingerprint(std::string_view id, std::string_view fingerprint) {
  statements_->fingerprint.bind(fingerprint).bind(id).run();
}

std::vector<Row> Catalogue::mark_gone(std::string_view source,
                                      const std::unordered_set<std::string>& seen) {
  std::vector<Row> gone;
  Statement all(database_.get(),
                "SELECT id, source, address, stage, reason, detail, audience, hash, fingerprint, "
                "extract_version, original FROM document WHERE source = ? AND stage <> 'gone'");
  for (all.bind(source); all.step();)
    if (!seen.contains(all.text(0))) gone.push_back(row_at(all));
  for (const Row& row : gone) {
    delete_from_index(row);
    Row empty = row;
    empty.hash = empty.fingerprint = empty.original = empty.reason = empty.detail = "";
    upsert(empty, kGone);
    statements_->drop_content.bind(row.id).run();
  }
  return gone;
}

std::optional<Document> Catalogue::content(std::string_view id) {
  Statement& statement = statements_->content;
  std::optional<Document> document;
  if (statement.bind(id).step()) document = document_from_json(statement.text(0));
  statement.reset();
  return document;
}

std::string Catalogue::digest(std::string_view id) {
  Statement& statement = statements_->digest;
  std::string digest = statement.bind(id).step() ? statement.text(0) : "";
  statement.reset();
  return digest;
}

std::uint64_t Catalogue::head(Audience audience) {
  Statement statement(database_.get(), "SELECT seq FROM head WHERE audience = ?");
  return statement.bind(audience_name(audience)).step()
             ? static_cast<std::uint64_t>(statement.number(0))
             : 0;
}

std::string Catalogue::journal_name() {
  Statement statement(database_.get(), "SELECT name FROM journal_name");
  statement.step();
  return statement.text(0);
}

void Catalogue::rename_journal() {
  execute(database_.get(), "UPDATE journal_name SET name = lower(hex(randomblob(8)))");
}

std::vector<Change> Catalogue::changes_after(Audience audience, std::uint64_t seq,
                                             std::size_t most) {
  Statement statement(database_.get(),
                      "SELECT seq, document, deletion FROM journal WHERE audience = ? AND seq > ? "
                      "ORDER BY seq LIMIT ?");
  statement.bind(audience_name(audience)).bind(static_cast<std::int64_t>(seq));
  statement.bind(static_cast<std::int64_t>(most));
  std::vector<Change> changes;
  while (statement.step())
    changes.push_back({static_cast<std::uint64_t>(statement.number(0)), statement.text(1),
                       statement.number(2) != 0});
  return changes;
}

std::vector<Change> Catalogue::deletions_after(Audience audience, std::uint64_t seq) {
  std::vector<Change> all = changes_after(audience, seq, SIZE_MAX >> 1);
  std::erase_if(all, [](const Change& change) { return !change.deletion; });
  return all;
}

void Catalogue::mark_indexed(Audience audience, std::uint64_t after, std::uint64_t seq) {
  Statement statement(
      database_.get(),
      "UPDATE document SET stage = 'indexed' WHERE audience = ?1 AND stage = "
      "'extracted' AND EXISTS(SELECT 1 FROM journal WHERE audience = ?1 AND document "
      "= id AND seq > ?2 AND seq <= ?3 AND deletion = 0)");
  statement.bind(audience_name(audience)).bind(static_cast<std::int64_t>(after));
  statement.bind(static_cast<std::int64_t>(seq)).run();
}

std::string Catalogue::newest_change(Audience audience) {
  Statement statement(database_.get(), "SELECT max(changed) FROM journal WHERE audience = ?");
  statement.bind(audience_name(audience)).step();
  return statement.text(0);
}

std::vector<std::string> Catalogue::indexable(Audience audience) {
  Statement statement(database_.get(),
                      "SELECT id FROM document WHERE audience = ? AND stage IN ('extracted', "
                      "'indexed') ORDER BY id");
  std::vector<std::string> ids;
  for (statement.bind(audience_name(audience)); statement.step();) ids.push_back(statement.text(0));
  return ids;
}

void Catalogue::put_source(const SourceRow& source) {
  Statement statement(database_.get(), "INSERT OR REPLACE INTO source VALUES(?,?,?,?,?,?,?,?)");
  statement.bind(source.name).bind(source.kind).bind(source.audience).bind(source.last_run);
  statement.bind(source.last_run_seconds).bind(source.listed).bind(source.failure);
  statement.bind(source.fingerprint).run();
}

std::optional<SourceRow> Catalogue::source(std::string_view name) {
  for (SourceRow& source : sources())
    if (source.name == name) return source;
  return std::nullopt;
}

std::vector<SourceRow> Catalogue::sources() {
  Statement statement(database_.get(), "SELECT * FROM source ORDER BY name");
  std::vector<SourceRow> sources;
  while (statement.step()) sources.push_back(source_at(statement));
  return sources;
}

Counts Catalogue::counts(std::string_view source) {
  Statement statement(
      database_.get(),
      "SELECT stage, reason, count(*) FROM document WHERE source = ? GROUP BY 1, 2");
  Counts counts;
  for (statement.bind(source); statement.step();) {
    counts.stages[statement.text(0)] += statement.number(2);
    if (statement.text(0) == kRejected) counts.rejections[statement.text(1)] += statement.number(2);
  }
  return counts;
}

std::int64_t Catalogue::document_count() {
  Statement statement(database_.get(),
                      "SELECT count(*) FROM document WHERE stage IN ('extracted', 'indexed')");
  statement.step();
  return statement.number(0);
}

void Catalogue::each_row(const std::function<void(const Row&)>& visit) {
  Statement statement(database_.get(),
                      "SELECT id, source, address, stage, reason, detail, audience, hash, "
                      "fingerprint, extract_version, original FROM document ORDER BY source, id");
  while (statement.step()) visit(row_at(statement));
}

void Catalogue::put_dropped(std::string_view audience, std::string_view original) {
  Statement statement(database_.get(), "INSERT OR IGNORE INTO dropped VALUES(?,?)");
  statement.bind(audience).bind(original).run();
}

std::vector<std::pair<std::string, std::string>> Catalogue::dropped() {
  Statement statement(database_.get(),
                      "SELECT audience, original FROM dropped WHERE NOT EXISTS(SELECT 1 FROM "
                      "document WHERE document.original = dropped.original AND document.audience = "
                      "dropped.audience)");
  std::vector<std::pair<std::string, std::string>> all;
  while (statement.step()) all.emplace_back(statement.text(0), statement.text(1));
  return all;
}

void Catalogue::forget_dropped() { execute(database_.get(), "DELETE FROM dropped"); }

}  // namespace lotse::catalogue
