#include "indexer/pipeline/projection.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <stdexcept>
#include <thread>
#include <utility>

#include "indexer/schema/generation.h"
#include "indexer/schema/version.h"

namespace lotse::pipeline {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kDocumentsPerCommit = 1000;
constexpr std::size_t kBytesPerCommit = 50u << 20;
constexpr int kFailuresToQuarantine = 3;
constexpr int kAttempts = 3;

Origin origin_of(const catalogue::Row& row, const Settings& settings, std::string digest) {
  Origin origin{row.id, row.source, row.address, row.audience, row.original, std::move(digest), ""};
  for (const SourceSettings& source : settings.sources)
    if (source.name == row.source) origin.default_type = source.type;
  return origin;
}

int number_of(const fs::path& generation) {
  const std::string name = generation.filename().string();
  if (!name.starts_with("gen-") || name.ends_with(".tmp")) return 0;
  return std::atoi(name.c_str() + 4);
}

}  // namespace

Projection::Projection(catalogue::Catalogue& catalogue, const Settings& settings,
                       const AnalysisContext& context, Progress& progress,
                       schema::Audience audience)
    : catalogue_(catalogue),
      settings_(settings),
      context_(context),
      progress_(progress),
      audience_(audience),
      folder_(schema::index_folder(settings.data_dir, audience)) {}

writing::CommitState Projection::state_at(std::uint64_t seq) const {
  return {seq, stamp(), to_json(context_.knowledge), catalogue_.newest_change(audience_)};
}

// An index also follows one journal only, see start_new_journal.
std::string Projection::stamp() const { return context_.stamp + "." + catalogue_.journal_name(); }

bool Projection::is_ahead() const {
  std::string why;
  const fs::path generation = current();
  const auto state = generation.empty() ? std::nullopt : writing::index_state(generation, why);
  return state && state->applied_seq > catalogue_.head(audience_);
}

fs::path Projection::current() const {
  if (schema::names_no_generation(folder_)) return {};
  return schema::current_generation(folder_).value_or(fs::path());
}

std::string Projection::reason_to_rebuild() const {
  const fs::path generation = current();
  if (generation.empty()) return "there is no index yet";
  std::string why;
  const auto state = writing::index_state(generation, why);
  if (!state) return why;
  if (state->format != schema::kFormatVersion) return "the index has another format";
  if (state->stamp != stamp()) return "analysis, knowledge or the journal have changed";
  if (state->applied_seq > catalogue_.head(audience_)) return "the index is ahead of the journal";
  return "";
}

void Projection::apply_deletions() {
  if (!reason_to_rebuild().empty()) return;  // a rebuild holds no deleted document
  std::string why;
  const std::uint64_t applied = writing::index_state(current(), why)->applied_seq;
  const auto deletions = catalogue_.deletions_after(audience_, applied);
  if (deletions.empty()) return;
  writing::IndexWriter writer(current());
  for (const catalogue::Change& change : deletions) writer.remove(change.id);
  writer.commit(state_at(applied));
}

// A failed commit drops its batch: after any exception the writer is gone and the journal is
// replayed by a fresh one. A document that fails three times makes a new generation; one that fails
// three times there as well is set aside, and the rest goes on.
void Projection::catch_up() {
  for (int attempt = 1;; ++attempt) {
    try {
      return reason_to_rebuild().empty() && !distrusted_ ? replay(current()) : rebuild();
    } catch (const std::exception& error) {
      std::cerr << error.what() << "\n";
      if (!quarantine_failing() && attempt >= kAttempts) throw;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(100 * attempt));
  }
}

// True when the failure belongs to one document, so that trying again makes sense.
bool Projection::quarantine_failing() {
  const std::string id = std::exchange(applying_, "");
  if (id.empty()) return false;
  if (++failures_[id] < kFailuresToQuarantine) return true;
  if (!std::exchange(distrusted_, true)) {  // perhaps it is the index that is damaged
    failures_.clear();
    return true;
  }
  auto row = catalogue_.row(id);
  if (!row) return true;
  row->reason = "quarantined";
  row->detail = "could not be indexed";
  catalogue_.begin();
  catalogue_.put_rejection(*row);
  catalogue_.commit();
  return true;
}

void Projection::replay(const fs::path& generation) {
  std::string why;
  const auto state = writing::index_state(generation, why);
  if (!state) throw std::runtime_error(why);
  std::uint64_t applied = state->applied_seq;
  catalogue_.begin();
  catalogue_.mark_indexed(audience_, 0, applied);  // a kill after the index's commit leaves this
  catalogue_.commit();
  const std::uint64_t head = catalogue_.head(audience_);
  if (applied == head && state->knowledge == to_json(context_.knowledge)) return;
  writing::IndexWriter writer(generation);
  if (applied == head) return writer.commit(state_at(head));  // words that widen questions only
  progress_.start("index " + std::string(audience_name(audience_)), head - applied);
  while (applied < head) {
    const auto changes = catalogue_.changes_after(audience_, applied, kDocumentsPerCommit);
    std::size_t bytes = 0;
    std::uint64_t upto = changes.empty() ? head : applied;
    for (auto change = changes.begin(); change != changes.end() && bytes < kBytesPerCommit;
         ++change) {
      bytes += apply(*change, writer);
      upto = change->seq;
    }
    commit(applied, upto, writer);
    applied = upto;
  }
  progress_.finish();
}

// Returns the bytes of text that the writer now holds.
std::size_t Projection::apply(const catalogue::Change& change, writing::IndexWriter& writer) {
  progress_.step();
  if (!change.deletion) return replace(change.id, writer);
  writer.remove(change.id);
  return 0;
}

std::size_t Projection::replace(const std::string& id, writing::IndexWriter& writer) {
  const auto row = catalogue_.row(id);
  const auto document = catalogue_.content(id);
  const bool here = row && document && row->audience == audience_name(audience_);
  if (!here) {  // a later entry of the journal has taken it away
    writer.remove(id);
    return 0;
  }
  applying_ = id;
  writer.replace(analysed(*document, origin_of(*row, settings_, catalogue_.digest(id)), context_));
  applying_ = "";
  return document->text.size();
}

void Projection::commit(std::uint64_t after, std::uint64_t seq, writing::IndexWriter& writer) {
  writer.commit(state_at(seq));
  catalogue_.begin();
  catalogue_.mark_indexed(audience_, after, seq);
  catalogue_.commit();
}

std::string Projection::next_name() const {
  int highest = 0;
  if (fs::exists(folder_))
    for (const auto& entry : fs::directory_iterator(folder_))
      highest = std::max(highest, number_of(entry.path()));
  return "gen-" + std::to_string(highest + 1);
}

void Projection::fill(const fs::path& generation, std::uint64_t head) {
  const auto ids = catalogue_.indexable(audience_);
  progress_.start("rebuild " + std::string(audience_name(audience_)), ids.size());
  writing::IndexWriter writer(generation);
  std::size_t documents = 0, bytes = 0;
  for (const std::string& id : ids) {
    progress_.step();
    bytes += replace(id, writer);
    if (++documents < kDocumentsPerCommit && bytes < kBytesPerCommit) continue;
    writer.commit(state_at(0));
    documents = bytes = 0;
  }
  writer.commit(state_at(head));
  progress_.finish();
}

void Projection::rebuild() {
  const std::uint64_t head = catalogue_.head(audience_);
  const std::string name = next_name();
  const fs::path building = folder_ / (name + ".tmp");
  const fs::path before = current();
  fs::remove_all(building);
  writing::create_generation(building, state_at(0));
  fill(building, head);
  const std::size_t expected = catalogue_.indexable(audience_).size();
  const std::size_t found = writing::indexed_digests(building).size();
  if (found != expected)
    throw std::runtime_error(building.string() + ": holds " + std::to_string(found) + " of " +
                             std::to_string(expected) + " documents; the old index stays");
  fs::rename(building, folder_ / name);
  schema::fsync_path(folder_);
  schema::make_current(folder_, name);
  catalogue_.begin();
  catalogue_.mark_indexed(audience_, 0, head);
  catalogue_.commit();
  remove_older(name, before.filename().string());
}

// The generation before the current one stays: requests may still be reading it.
void Projection::remove_older(const std::string& keep_one, const std::string& keep_other) const {
  for (const auto& entry : fs::directory_iterator(folder_)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("gen-") && name != keep_one && name != keep_other)
      fs::remove_all(entry.path());
  }
}

}  // namespace lotse::pipeline
