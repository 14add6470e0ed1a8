// A file of JSON lines. Hands out whole lines in chunks; the lines are parsed in the extraction
// child. A line longer than the chunk is handed out alone.
#pragma once

#include <filesystem>

#include "indexer/sources/source.h"

namespace lotse::sources {

class JsonlSource : public Source {
 public:
  explicit JsonlSource(std::filesystem::path file, std::size_t chunk_bytes = 4u << 20)
      : file_(std::move(file)), chunk_bytes_(chunk_bytes) {}
  [[nodiscard]] Discovery discover(const std::string& last_fingerprint, Listing& listing) override;

 private:
  std::filesystem::path file_;
  std::size_t chunk_bytes_;
};

}  // namespace lotse::sources
