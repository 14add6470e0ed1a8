// Original bytes by content hash, one folder per audience, so that a server can hand out originals
// of its own audience only. A file is whole or absent; sync() makes all of them durable at once.
#pragma once

#include <filesystem>
#include <string_view>

#include "indexer/schema/generation.h"

namespace lotse::fetch {

class Spool {
 public:
  explicit Spool(std::filesystem::path data_dir) : data_dir_(std::move(data_dir)) {}

  // Throws std::runtime_error naming the file when the disk refuses.
  void put(schema::Audience audience, std::string_view hash, std::string_view bytes);
  // A second copy for another audience; nothing when there is none to copy.
  void copy(schema::Audience from, schema::Audience to, std::string_view hash);
  void remove(schema::Audience audience, std::string_view hash);
  bool contains(schema::Audience audience, std::string_view hash) const;
  // Everything put so far is on disk afterwards (one syncfs instead of an fsync per file).
  void sync();

 private:
  std::filesystem::path data_dir_;
  bool unsynced_ = false;
};

}  // namespace lotse::fetch
