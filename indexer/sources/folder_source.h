// All files below a folder. Addresses are paths relative to it, raw bytes. Hidden files and meta
// files are no documents. Symbolic links are followed inside the root only; FIFOs, sockets and
// devices are listed as skipped.
#pragma once

#include <filesystem>

#include "indexer/sources/source.h"

namespace lotse::sources {

class FolderSource : public Source {
 public:
  explicit FolderSource(std::filesystem::path root) : root_(std::move(root)) {}
  [[nodiscard]] Discovery discover(const std::string& last_fingerprint, Listing& listing) override;

 private:
  std::filesystem::path root_;
};

inline constexpr std::string_view kMetaEnding = ".meta.toml";

}  // namespace lotse::sources
