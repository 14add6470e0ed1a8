// The entries of a zip container that a reader asks for, unpacked within limits. A few kilobytes
// can unpack to petabytes: nothing else is unpacked and nothing beyond the limit.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>

#include "indexer/document.h"

namespace lotse::readers {

struct ZipLimits {
  std::size_t entry_bytes = 64u << 20;
  std::size_t all_bytes = 128u << 20;
  std::size_t entries = 20'000;
};

using ZipEntries = std::map<std::string, std::string, std::less<>>;  // by path in the container

// All entries whose path is `wanted`, or why not: encrypted, too_large, malformed.
std::variant<ZipEntries, Rejection> read_zip(std::string_view bytes,
                                             const std::function<bool(std::string_view)>& wanted,
                                             const ZipLimits& limits = {});

}  // namespace lotse::readers
