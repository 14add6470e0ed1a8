// Interface of a source: discovers addresses, never parses. One object per run; not thread-safe.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace lotse::sources {

// A file that a source found.
struct FoundFile {
  std::string address;  // unique within the source; raw bytes
  std::filesystem::path file;
  std::filesystem::path meta;  // NAME.meta.toml beside it; empty when there is none
  std::string fingerprint;  // changes when the file or its meta file may have changed; "" = unsure
};

// What a discovery run tells. Methods are called in any order, each address once.
class Listing {
 public:
  virtual ~Listing() = default;
  virtual void file(const FoundFile& found) = 0;
  // Whole lines of a JSONL file; `first_line` from 1.
  virtual void lines(std::string_view chunk, std::size_t first_line) = 0;
  // All lines are as they were at the last run: nothing is read.
  virtual void unchanged() = 0;
  // Something that is there but cannot be a document: `reason` as in a Rejection.
  virtual void skipped(const std::string& address, const std::string& reason,
                       const std::string& detail) = 0;
};

// How the discovery ended. Only a complete one may mark what it did not see as gone.
struct Discovery {
  bool complete = true;
  std::string failure;      // why not, for people
  std::string fingerprint;  // of the whole source, kept for the next run; "" = none
};

class Source {
 public:
  virtual ~Source() = default;
  // `last_fingerprint` is what the last complete run returned.
  [[nodiscard]] virtual Discovery discover(const std::string& last_fingerprint,
                                           Listing& listing) = 0;
};

// The stat of a file as text, "" when it changed so recently that a later change might not show
// (file systems stamp in coarse steps), or when it cannot be read.
std::string fingerprint_of(const std::filesystem::path& file);

}  // namespace lotse::sources
