#include "indexer/pipeline/acceptance.h"

#include <ctime>
#include <fstream>
#include <system_error>

#include "indexer/catalogue/document_id.h"
#include "indexer/document_json.h"
#include "indexer/readers/reader_table.h"

namespace lotse::pipeline {
namespace {

namespace fs = std::filesystem;
using catalogue::Row;

constexpr std::size_t kRowsPerTransaction = 200;
constexpr std::string_view kJsonLines = "application/x-ndjson";

// Only of a regular file: opening a FIFO would wait for ever. By read(), which tells of a failing
// disk by the stream's state; a stream iterator throws without naming the file.
std::optional<std::string> bytes_of(const fs::path& file) {
  constexpr std::size_t kBlock = 1u << 20;
  std::error_code error;
  if (!fs::is_regular_file(file, error)) return std::nullopt;
  std::ifstream stream(file, std::ios::binary);
  std::string bytes;
  while (stream) {
    const std::size_t before = bytes.size();
    bytes.resize(before + kBlock);
    stream.read(bytes.data() + before, kBlock);
    bytes.resize(before + static_cast<std::size_t>(stream.gcount()));
  }
  if (!stream.eof()) return std::nullopt;
  return bytes;
}

bool is_indexable(const Row& row) {
  return row.stage == catalogue::kIndexed || row.stage == catalogue::kExtracted;
}

std::string last_part(const std::string& address) {
  const std::size_t slash = address.rfind('/');
  return slash == std::string::npos ? address : address.substr(slash + 1);
}

std::string now_in_iso(std::time_t now) {
  char text[32];
  std::tm utc{};
  ::gmtime_r(&now, &utc);
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

std::string key_of(const extract::Limits& limits) {
  return "|" + std::to_string(limits.input_bytes) + "," + std::to_string(limits.output_bytes) +
         "," + std::to_string(limits.memory_bytes) + "," + std::to_string(limits.cpu.count()) +
         "," + std::to_string(limits.wall.count());
}

// Rejections that other limits may lift.
bool is_of_limits(const std::string& reason) {
  return reason == "too_large" || reason == "too_slow" || reason == "too_much_memory" ||
         reason == "crashed";
}

}  // namespace

schema::Audience audience_of_name(std::string_view name) {
  return name == "public" ? schema::Audience::kPublic : schema::Audience::kInternal;
}

Acceptance::Acceptance(Rooms rooms, const SourceSettings& source)
    : rooms_(rooms),
      source_(source),
      settings_key_("|" + source.audience + "|" + source.type + "|" +
                    std::to_string(readers::kExtractVersion)),
      limits_key_(key_of(rooms.limits)) {}

Outcome Acceptance::run(sources::Source& source) {
  rooms_.catalogue.begin();
  const sources::Discovery discovery = source.discover(last_fingerprint(), *this);
  finish(discovery);
  save();
  return outcome_;
}

// What the source returned last time, if the settings are still those of that time.
std::string Acceptance::last_fingerprint() {
  const auto known = rooms_.catalogue.source(source_.name);
  if (!known || !known->fingerprint.ends_with(settings_key_)) return "";
  return known->fingerprint.substr(0, known->fingerprint.size() - settings_key_.size());
}

Row Acceptance::row_of(const std::string& address) const {
  Row row;
  row.id = catalogue::document_id(source_.name, address);
  row.source = source_.name;
  row.address = address;
  row.audience = source_.audience == "public" ? "public" : "internal";
  row.extract_version = readers::kExtractVersion;
  return row;
}

void Acceptance::file(const sources::FoundFile& found) {
  Row row = row_of(found.address);
  seen_.insert(row.id);
  step();
  row.fingerprint = found.fingerprint.empty() ? "" : found.fingerprint + settings_key_;
  const auto known = rooms_.catalogue.row(row.id);
  const std::string limited = row.fingerprint + limits_key_;
  if (known && !row.fingerprint.empty() &&
      (known->fingerprint == row.fingerprint || known->fingerprint == limited)) {
    ++outcome_.unchanged;
    return;
  }
  std::error_code error;
  const auto size = fs::file_size(found.file, error);
  if (!error && size > rooms_.limits.input_bytes)
    return reject(row, {"too_large", std::to_string(size) + " bytes, the limit is " +
                                         std::to_string(rooms_.limits.input_bytes)});
  const auto bytes = bytes_of(found.file);
  if (!bytes) return unreadable(row, known, found.file);
  const auto meta = found.meta.empty() ? std::string() : bytes_of(found.meta);
  if (!meta) return unreadable(row, std::nullopt, found.meta);
  extract_file(found, row, *bytes, *meta);
}

// A file that cannot be read proves nothing about its document: what is indexed stays, the source
// has failed, and the next run tries again. A meta file may hide the document, so there nothing
// stays.
void Acceptance::unreadable(Row row, const std::optional<Row>& known, const fs::path& file) {
  row.fingerprint = "";
  const bool indexed = known && is_indexable(*known);
  if (!indexed) return reject(row, {"unreadable", file.filename().string() + " cannot be read"});
  unreadable_ = file.string() + ": cannot be read; its document stays as it was";
  ++outcome_.unchanged;
}

// The row already holds this very input; only its fingerprint may be new.
bool Acceptance::is_known(const Row& row, const std::string& hash) {
  const auto known = rooms_.catalogue.row(row.id);
  if (!known || known->stage == catalogue::kGone || known->hash != hash ||
      known->extract_version != row.extract_version || is_of_limits(known->reason))
    return false;
  if (known->fingerprint != row.fingerprint)
    rooms_.catalogue.put_fingerprint(row.id, row.fingerprint);
  ++outcome_.unchanged;
  return true;
}

void Acceptance::extract_file(const sources::FoundFile& found, Row row, const std::string& bytes,
                              const std::string& meta) {
  row.hash = catalogue::content_hash(bytes + '\0' + meta + settings_key_);
  if (is_known(row, row.hash)) return;
  const auto overrides = overrides_of(meta, last_part(found.meta.string()));
  if (const auto* rejection = std::get_if<Rejection>(&overrides)) return reject(row, *rejection);
  Extraction extraction = rooms_.extractor.extract(bytes, last_part(found.address));
  if (const auto* rejection = std::get_if<Rejection>(&extraction)) return reject(row, *rejection);
  Document document = std::move(std::get<Document>(extraction));
  apply(std::get<Overrides>(overrides), document);
  accept(row, document, bytes);
}

void Acceptance::lines(std::string_view chunk, std::size_t first_line) {
  const auto all = rooms_.extractor.extract_lines(chunk, first_line);
  for (const readers::JsonLine& one : all) line(one, first_line + one.line - 1);
  const bool cut = !chunk.ends_with('\n') && !all.empty() &&
                   std::holds_alternative<Rejection>(all.back().result);
  if (cut) incomplete_ = "ends within a line; nothing is deleted";
}

void Acceptance::line(const readers::JsonLine& one, std::size_t line_in_file) {
  step();
  const auto* document = std::get_if<Document>(&one.result);
  const std::string place = "line " + std::to_string(line_in_file);
  Row row = row_of(document == nullptr ? place : one.id);
  if (document == nullptr) {
    seen_.insert(row.id);
    return reject(row, std::get<Rejection>(one.result));
  }
  if (!seen_.insert(row.id).second) {
    row = row_of(place);
    seen_.insert(row.id);
    return reject(row, {"malformed", place + ": id '" + one.id + "' stands on an earlier line"});
  }
  row.hash = catalogue::content_hash(to_json(*document) + settings_key_);
  if (is_known(row, row.hash)) return;
  Document accepted = *document;
  accepted.media_type = kJsonLines;
  accept(row, accepted, "");
}

void Acceptance::unchanged() { all_unchanged_ = true; }

void Acceptance::skipped(const std::string& address, const std::string& reason,
                         const std::string& detail) {
  Row row = row_of(address);
  seen_.insert(row.id);
  step();
  reject(row, {reason, detail});
}

// Public needs a proof: the source, or the document where the source leaves it open. Internal wins.
std::string Acceptance::audience_of(const Document& document) const {
  const bool open =
      source_.audience == "public" || (source_.audience.empty() && document.audience == "public");
  return open && document.audience != "internal" ? "public" : "internal";
}

void Acceptance::accept(Row row, const Document& document, std::string_view original) {
  row.audience = audience_of(document);
  if (!original.empty()) {
    row.original = catalogue::content_hash(original);
    rooms_.spool.put(audience_of_name(row.audience), row.original, original);
  }
  drop_original(rooms_.catalogue.row(row.id), row);
  rooms_.catalogue.put_document(row, document);
  ++outcome_.accepted;
}

void Acceptance::reject(Row row, const Rejection& rejection) {
  const auto before = rooms_.catalogue.row(row.id);
  row.reason = rejection.reason;
  row.detail = rejection.detail;
  if (is_of_limits(row.reason) && !row.fingerprint.empty()) row.fingerprint += limits_key_;
  const bool same = before && before->stage == catalogue::kRejected &&
                    before->reason == row.reason && before->detail == row.detail &&
                    before->fingerprint == row.fingerprint && before->hash == row.hash;
  if (same) {
    ++outcome_.unchanged;
    return;
  }
  drop_original(before, row);
  rooms_.catalogue.put_rejection(row);
  ++outcome_.rejected;
}

// Remembers the bytes that nobody needs once the transaction is through.
void Acceptance::drop_original(const std::optional<Row>& before, const Row& now) {
  if (!before || before->original.empty()) return;
  if (before->original != now.original || before->audience != now.audience)
    rooms_.catalogue.put_dropped(before->audience, before->original);
}

void Acceptance::step() {
  rooms_.progress.step();
  if (++unsaved_ < kRowsPerTransaction) return;
  save();
  rooms_.catalogue.begin();
}

// Originals are durable before the rows that name them, and go after those that named them.
void Acceptance::save() {
  rooms_.spool.sync();
  rooms_.catalogue.commit();
  for (const auto& [audience, original] : rooms_.catalogue.dropped())
    rooms_.spool.remove(audience_of_name(audience), original);
  rooms_.catalogue.forget_dropped();
  unsaved_ = 0;
}

std::int64_t Acceptance::documents_before() {
  std::int64_t before = 0;
  for (const auto& [stage, count] : rooms_.catalogue.counts(source_.name).stages)
    before += stage == catalogue::kGone ? 0 : count;
  return before;
}

// Only a complete discovery that found something may mark the rest as gone.
void Acceptance::finish(const sources::Discovery& discovery) {
  const auto known = rooms_.catalogue.source(source_.name);
  outcome_.failure = discovery.failure;
  // A file that is still being written ends within a line: what stands behind it is not gone.
  if (outcome_.failure.empty()) outcome_.failure = incomplete_;
  if (discovery.complete && !all_unchanged_ && seen_.empty() && documents_before() > 0)
    outcome_.failure = "found nothing where " + std::to_string(documents_before()) +
                       " documents were; nothing is deleted";
  const std::time_t now = std::time(nullptr);
  catalogue::SourceRow row{source_.name,
                           source_.kind,
                           source_.audience,
                           now_in_iso(now),
                           now,
                           known ? known->listed : 0,
                           outcome_.failure,
                           ""};
  if (outcome_.failure.empty())
    finish_complete(discovery, row);
  else if (source_.audience == "internal")
    withdraw();
  if (outcome_.failure.empty()) row.failure = outcome_.failure = unreadable_;
  rooms_.catalogue.put_source(row);
}

// What the settings call internal leaves the public index at once, even while its source cannot be
// read: an audience is a decision about documents that are already here.
void Acceptance::withdraw() {
  std::vector<Row> open;
  rooms_.catalogue.each_row([&](const Row& row) {
    if (row.source == source_.name && row.audience == "public" && is_indexable(row))
      open.push_back(row);
  });
  for (Row& row : open) {
    drop_original(row, Row{});
    if (!row.original.empty())
      rooms_.spool.copy(schema::Audience::kPublic, schema::Audience::kInternal, row.original);
    row.audience = "internal";
    row.fingerprint = "";
    rooms_.catalogue.put_document(row, rooms_.catalogue.content(row.id).value());
    ++outcome_.accepted;
  }
}

void Acceptance::finish_complete(const sources::Discovery& discovery, catalogue::SourceRow& row) {
  if (!discovery.fingerprint.empty()) row.fingerprint = discovery.fingerprint + settings_key_;
  if (all_unchanged_) {
    outcome_.unchanged += static_cast<std::uint64_t>(row.listed);
    return;
  }
  row.listed = static_cast<std::int64_t>(seen_.size());
  for (const Row& gone : rooms_.catalogue.mark_gone(source_.name, seen_)) {
    drop_original(gone, Row{});
    ++outcome_.gone;
  }
}

}  // namespace lotse::pipeline
