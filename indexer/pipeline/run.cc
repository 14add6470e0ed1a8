#include "indexer/pipeline/run.h"

#include <ctime>
#include <filesystem>
#include <vector>

#include "analyzers/analyzer_table.h"
#include "indexer/knowledge/knowledge_files.h"
#include "indexer/knowledge/taggers.h"
#include "indexer/pipeline/acceptance.h"
#include "indexer/pipeline/partnership_kind.h"
#include "indexer/pipeline/projection.h"
#include "indexer/pipeline/run_lock.h"
#include "indexer/sources/source_table.h"
#include "indexer/writing/postings.h"

namespace lotse::pipeline {
namespace {

namespace fs = std::filesystem;

bool is_due(const SourceSettings& source, const std::optional<catalogue::SourceRow>& last) {
  if (!last || !source.every || last->audience != source.audience) return true;
  // Half a minute early counts: a timer never fires on the second.
  return std::time(nullptr) + 30 >= last->last_run_seconds + source.every->count();
}

std::vector<SourceSettings> due_sources(const Settings& settings, catalogue::Catalogue& catalogue,
                                        const std::optional<std::string>& only) {
  std::vector<SourceSettings> due;
  for (const SourceSettings& source : settings.sources)
    if (only ? source.name == *only : is_due(source, catalogue.source(source.name)))
      due.push_back(source);
  return due;
}

void tell(const SourceSettings& source, const Outcome& outcome, std::ostream& report) {
  report << source.name << ": " << outcome.accepted << " new or changed, " << outcome.unchanged
         << " unchanged, " << outcome.rejected << " rejected, " << outcome.gone << " gone\n";
  if (!outcome.failure.empty()) report << source.name << ": FAILED: " << outcome.failure << "\n";
}

// Documents of sources that nobody names any more stay: only a person may say that they should go.
void tell_forgotten(const Settings& settings, catalogue::Catalogue& catalogue,
                    std::ostream& report) {
  for (const catalogue::SourceRow& known : catalogue.sources()) {
    bool named = false;
    for (const SourceSettings& source : settings.sources) named |= source.name == known.name;
    if (!named)
      report << known.name << ": no longer in the settings; its documents stay in the index\n";
  }
}

std::vector<Projection> projections_of(const Settings& settings, const AnalysisContext& context,
                                       catalogue::Catalogue& catalogue, Progress& progress) {
  std::vector<Projection> projections;
  for (const auto audience : {schema::Audience::kPublic, schema::Audience::kInternal})
    projections.emplace_back(catalogue, settings, context, progress, audience);
  return projections;
}

// A catalogue restored from a backup gives the numbers that an index has already seen to other
// changes. Known before anything is accepted, and written down at once: its journal takes a new
// name, so that no index follows it before it is built anew.
void leave_older_journal(const Settings& settings, const AnalysisContext& context,
                         catalogue::Catalogue& catalogue) {
  Progress progress;
  for (const Projection& projection : projections_of(settings, context, catalogue, progress))
    if (projection.is_ahead()) return catalogue.rename_journal();
}

// Both indexes: every deletion first (public before internal), then what is new.
void project(const Settings& settings, const AnalysisContext& context,
             catalogue::Catalogue& catalogue, bool from_scratch) {
  Progress progress;
  auto projections = projections_of(settings, context, catalogue, progress);
  for (Projection& projection : projections) projection.apply_deletions();
  for (Projection& projection : projections)
    from_scratch ? projection.rebuild() : projection.catch_up();
}

fs::path extract_program() {
  return fs::read_symlink("/proc/self/exe").parent_path() / "lotse-extract";
}

bool accept_all(const Settings& settings, const std::vector<SourceSettings>& sources,
                catalogue::Catalogue& catalogue, std::ostream& report) {
  fetch::Spool spool(settings.data_dir);
  fs::create_directories(settings.data_dir / "spool");
  extract::Extractor extractor(extract_program(), settings.limits);
  Progress progress;
  bool good = true;
  for (const SourceSettings& source : sources) {
    progress.start(source.name, 0);
    Acceptance acceptance({catalogue, spool, extractor, settings.limits, progress}, source);
    const Outcome outcome = acceptance.run(*sources::source_of(source));
    progress.finish();
    tell(source, outcome, report);
    good &= outcome.failure.empty();
  }
  return good;
}

}  // namespace

AnalysisContext load_context(const Settings& settings, const std::string& words_digest) {
  knowledge::KnowledgeFiles files = knowledge::load_knowledge(settings.knowledge, settings.home);
  AnalysisContext context;
  context.taggers = knowledge::taggers_of(files);
  context.stamp = std::to_string(analyzers::kAnalysisVersion) + "." +
                  std::to_string(writing::kPostingsVersion) + "." + settings.home + "." +
                  files.stamp + "." + words_digest;
  context.knowledge = std::move(files.knowledge);
  add_composed_kinds(context.knowledge);
  return context;
}

int run(const Settings& settings, const AnalysisContext& context,
        const std::optional<std::string>& only, std::ostream& report) {
  const auto lock = RunLock::acquire(settings.data_dir, false);
  if (!lock) {
    report << "another run works on " << settings.data_dir.string() << "\n";
    return 1;
  }
  catalogue::Catalogue catalogue(settings.data_dir / "catalogue.db");
  leave_older_journal(settings, context, catalogue);
  const bool good = accept_all(settings, due_sources(settings, catalogue, only), catalogue, report);
  tell_forgotten(settings, catalogue, report);
  project(settings, context, catalogue, false);
  return good ? 0 : 1;
}

int rebuild(const Settings& settings, const AnalysisContext& context, std::ostream& report) {
  const auto lock = RunLock::acquire(settings.data_dir, true);
  catalogue::Catalogue catalogue(settings.data_dir / "catalogue.db");
  project(settings, context, catalogue, true);
  report << "rebuilt from " << catalogue.document_count() << " documents\n";
  return 0;
}

}  // namespace lotse::pipeline
