#include "indexer/readers/zip_entries.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>
#include <optional>

#include "indexer/readers/clean_text.h"

namespace lotse::readers {
namespace {

struct Free {
  void operator()(archive* zip) const { archive_read_free(zip); }
};
using Zip = std::unique_ptr<archive, Free>;

Zip open_zip(std::string_view bytes) {
  Zip zip(archive_read_new());
  archive_read_support_format_zip_seekable(zip.get());
  if (archive_read_open_memory(zip.get(), bytes.data(), bytes.size()) < ARCHIVE_WARN)
    return nullptr;
  return zip;
}

Rejection malformed(archive* zip) {
  const char* message = zip == nullptr ? nullptr : archive_error_string(zip);
  return {"malformed", "zip: " + clean_line(message == nullptr ? "not readable" : message)};
}

Rejection too_large(const std::string& path, std::size_t limit) {
  return {"too_large",
          clean_line(path) + " unpacks to more than " + std::to_string(limit >> 20u) + " MiB"};
}

std::optional<Rejection> unpack(archive* zip, std::size_t limit, const std::string& path,
                                std::string& into) {
  std::array<char, 65536> buffer{};
  while (true) {
    const la_ssize_t size = archive_read_data(zip, buffer.data(), buffer.size());
    if (size < 0) return malformed(zip);
    if (size == 0) return std::nullopt;
    if (into.size() + static_cast<std::size_t>(size) > limit) return too_large(path, limit);
    into.append(buffer.data(), static_cast<std::size_t>(size));
  }
}

}  // namespace

std::variant<ZipEntries, Rejection> read_zip(std::string_view bytes,
                                             const std::function<bool(std::string_view)>& wanted,
                                             const ZipLimits& limits) {
  const Zip zip = open_zip(bytes);
  if (zip == nullptr) return malformed(nullptr);
  ZipEntries entries;
  std::size_t left = limits.all_bytes;
  for (std::size_t seen = 0;; ++seen) {
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(zip.get(), &entry);
    if (result == ARCHIVE_EOF) return entries;
    if (result < ARCHIVE_WARN) return malformed(zip.get());
    if (seen >= limits.entries) return Rejection{"too_large", "zip with too many entries"};
    const char* name = archive_entry_pathname(entry);
    const std::string path = name == nullptr ? "" : name;
    if (!wanted(path)) continue;
    if (archive_entry_is_encrypted(entry) != 0)
      return Rejection{"encrypted", "zip with a password"};
    std::string& data = entries[path];
    data.clear();
    if (auto fault = unpack(zip.get(), std::min(limits.entry_bytes, left), path, data)) {
      return *std::move(fault);
    }
    left -= data.size();
  }
}

}  // namespace lotse::readers
