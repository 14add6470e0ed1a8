// One audience's index as a projection of the catalogue: follows the journal, and is built anew
// beside the old one when it must be. Needs the lock of a run; one thread.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "indexer/catalogue/catalogue.h"
#include "indexer/pipeline/analysis.h"
#include "indexer/pipeline/progress.h"
#include "indexer/settings.h"
#include "indexer/writing/index_writer.h"

namespace lotse::pipeline {

class Projection {
 public:
  Projection(catalogue::Catalogue& catalogue, const Settings& settings,
             const AnalysisContext& context, Progress& progress, schema::Audience audience);

  // Commits the deletions of the journal before anything is added anywhere. Repeating is harmless.
  void apply_deletions();
  // Brings the index to the journal's head; rebuilds it when it is missing, broken, ahead of the
  // journal, or made with another format, analysis or knowledge. Throws when the world stays
  // broken.
  void catch_up();
  // A new generation from the catalogue alone, verified, then made current.
  void rebuild();

  // The index holds changes that the journal does not know: the catalogue is an older one.
  bool is_ahead() const;
  // Why the index cannot simply follow the journal; "" when it can.
  std::string reason_to_rebuild() const;

 private:
  void replay(const std::filesystem::path& generation);
  std::size_t apply(const catalogue::Change& change, writing::IndexWriter& writer);
  std::size_t replace(const std::string& id, writing::IndexWriter& writer);
  void commit(std::uint64_t after, std::uint64_t seq, writing::IndexWriter& writer);
  bool quarantine_failing();
  std::string stamp() const;
  writing::CommitState state_at(std::uint64_t seq) const;
  std::filesystem::path current() const;
  std::string next_name() const;
  void fill(const std::filesystem::path& generation, std::uint64_t head);
  void remove_older(const std::string& keep_one, const std::string& keep_other) const;

  catalogue::Catalogue& catalogue_;
  const Settings& settings_;
  const AnalysisContext& context_;
  Progress& progress_;
  schema::Audience audience_;
  std::filesystem::path folder_;
  std::string applying_;                 // document under way, "" between documents
  bool distrusted_ = false;              // the index may be damaged: build it anew
  std::map<std::string, int> failures_;  // of documents, in this run
};

}  // namespace lotse::pipeline
