// The indexer's settings, from the one TOML file of all programs. [server] is the server's business
// and accepted as a whole; every other unknown key is an error with file, line and key.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "indexer/extract/extractor.h"

namespace lotse {

struct SourceSettings {
  std::string name;  // letters, digits, - and _
  std::string kind;  // "folder" "jsonl"
  std::filesystem::path path;
  std::string audience;  // "public" "internal"; "" when not said: internal unless proven
  std::string type;      // default type of its documents, "" for none
  std::optional<std::chrono::seconds> every;  // due interval; none: always due
};

struct Settings {
  std::filesystem::path file;
  std::filesystem::path data_dir;
  std::filesystem::path knowledge;  // folder of authority files
  std::string home;                 // id of the home city
  extract::Limits limits;
  std::vector<SourceSettings> sources;
};

// Throws std::runtime_error "FILE:LINE: ..." when the file cannot be read or does not hold.
// LOTSE_DATA_DIR in the environment overrides data_dir.
Settings load_settings(const std::filesystem::path& file);

// "15m", "90s", "6h", "1d" (whole numbers); empty optional for anything else.
std::optional<std::chrono::seconds> duration_of(const std::string& text);

// share/ beside bin/: where the knowledge and pages of an installation lie. LOTSE_SHARE_DIR
// overrides.
std::filesystem::path share_folder();

}  // namespace lotse
