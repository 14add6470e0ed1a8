// Takes what a source finds into the catalogue: decides by fingerprint and hash whether anything
// changed, has the bytes extracted, keeps the original, appends to the journal. One object per
// source and run.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/catalogue/catalogue.h"
#include "indexer/extract/extractor.h"
#include "indexer/fetch/spool.h"
#include "indexer/pipeline/overrides.h"
#include "indexer/pipeline/progress.h"
#include "indexer/settings.h"
#include "indexer/sources/source.h"

namespace lotse::pipeline {

// The rooms that a document passes on its way into the catalogue; owned by the run.
struct Rooms {
  catalogue::Catalogue& catalogue;
  fetch::Spool& spool;
  extract::Extractor& extractor;
  const extract::Limits& limits;
  Progress& progress;
};

struct Outcome {
  std::uint64_t accepted = 0, rejected = 0, unchanged = 0, gone = 0;
  std::string failure;  // why the source failed, "" if it did not
};

class Acceptance : public sources::Listing {
 public:
  Acceptance(Rooms rooms, const SourceSettings& source);

  // Runs the whole discovery and writes the source's row.
  Outcome run(sources::Source& source);

  void file(const sources::FoundFile& found) override;
  void lines(std::string_view chunk, std::size_t first_line) override;
  void unchanged() override;
  void skipped(const std::string& address, const std::string& reason,
               const std::string& detail) override;

 private:
  catalogue::Row row_of(const std::string& address) const;
  bool is_known(const catalogue::Row& row, const std::string& hash);
  void extract_file(const sources::FoundFile& found, catalogue::Row row, const std::string& bytes,
                    const std::string& meta);
  void line(const readers::JsonLine& one, std::size_t line_in_file);
  void accept(catalogue::Row row, const Document& document, std::string_view original);
  void reject(catalogue::Row row, const Rejection& rejection);
  void unreadable(catalogue::Row row, const std::optional<catalogue::Row>& known,
                  const std::filesystem::path& file);
  void withdraw();
  std::string audience_of(const Document& document) const;
  void drop_original(const std::optional<catalogue::Row>& before, const catalogue::Row& now);
  void step();
  void save();
  std::string last_fingerprint();
  void finish(const sources::Discovery& discovery);
  void finish_complete(const sources::Discovery& discovery, catalogue::SourceRow& row);
  std::int64_t documents_before();

  Rooms rooms_;
  const SourceSettings& source_;
  std::string settings_key_;  // what of the settings shapes a document
  std::string limits_key_;    // what of them may lift a rejection
  std::unordered_set<std::string> seen_;
  bool all_unchanged_ = false;
  std::string unreadable_;  // the last file whose document stays although it cannot be read
  std::size_t unsaved_ = 0;
  std::string incomplete_;  // why the listing cannot be whole, "" if it can
  Outcome outcome_;
};

schema::Audience audience_of_name(std::string_view name);

}  // namespace lotse::pipeline
