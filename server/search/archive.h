// The indexes on disk as they stand now: hands out the current snapshot and follows commits and
// swapped generations. Readers go on with the old snapshot while one of them reads the new one.
// Safe from all threads.
#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "server/search/snapshot.h"

namespace lotse::search {

class Archive {
 public:
  // Index folders of the audiences that are served together. Those without a generation are left
  // out as long as one has one.
  explicit Archive(std::vector<std::filesystem::path> index_folders);

  // The newest snapshot; with `wait`, surely one that is as new as the index on disk. Throws
  // std::runtime_error when there is no generation, and what Xapian throws.
  std::shared_ptr<const Snapshot> current(bool wait = false);

 private:
  // The databases of all current generations, and what changes on disk with every commit or swap.
  struct Place {
    std::vector<std::filesystem::path> databases;
    std::string mark;
  };
  Place place() const;
  std::shared_ptr<const Snapshot> known() const;

  std::vector<std::filesystem::path> folders_;
  std::mutex reading_;        // held by the one that reads a new snapshot
  mutable std::mutex mutex_;  // of what follows
  std::shared_ptr<const Snapshot> snapshot_;
  std::string mark_;  // of the place that snapshot_ was read from
};

}  // namespace lotse::search
