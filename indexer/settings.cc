#include "indexer/settings.h"

#include <toml++/toml.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <initializer_list>
#include <set>
#include <sstream>
#include <stdexcept>

#include "indexer/schema/fields.h"

namespace lotse {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMost = 1'000'000;  // megabytes or seconds; no shift below overflows

// Reads values of one file and knows how to complain about them.
class SettingsFile {
 public:
  explicit SettingsFile(fs::path file) : file_(std::move(file)) {}

  [[noreturn]] void fail(const toml::node& node, const std::string& what) const {
    fail(node.source().begin.line, what);
  }
  [[noreturn]] void fail(std::size_t line, const std::string& what) const {
    throw std::runtime_error(file_.string() + ":" + std::to_string(line) + ": " + what);
  }

  toml::table parsed() const {
    std::ifstream stream(file_);
    std::error_code unknown;  // a folder opens, and reads as an empty file
    if (!stream || fs::is_directory(file_, unknown))
      throw std::runtime_error(file_.string() + ": cannot be read");
    try {
      return toml::parse(stream, file_.string());
    } catch (const toml::parse_error& error) {
      fail(error.source().begin.line, std::string(error.description()));
    }
  }

  void only(const toml::table& table, std::initializer_list<std::string_view> known) const {
    for (const auto& [key, node] : table)
      if (std::find(known.begin(), known.end(), key.str()) == known.end())
        fail(key.source().begin.line, "unknown key '" + std::string(key.str()) + "'");
  }

  std::string text(const toml::table& table, std::string_view key, std::string otherwise) const {
    const toml::node* node = table.get(key);
    if (node == nullptr) return otherwise;
    if (!node->is_string()) fail(*node, "key '" + std::string(key) + "' must be a string");
    return node->as_string()->get();
  }

  std::string text_of(const toml::table& table, std::string_view key,
                      std::initializer_list<std::string_view> allowed) const {
    const std::string value = text(table, key, "");
    if (table.contains(key)) require_one_of(table, key, value, {allowed.begin(), allowed.end()});
    return value;
  }

  void require_one_of(const toml::table& table, std::string_view key, const std::string& value,
                      const std::vector<std::string_view>& allowed) const {
    if (std::find(allowed.begin(), allowed.end(), value) != allowed.end()) return;
    std::string list;
    for (const auto one : allowed) list += (list.empty() ? "" : ", ") + std::string(one);
    fail(*table.get(key), "key '" + std::string(key) + "': '" + value + "' is none of " + list);
  }

  std::size_t number(const toml::table& table, std::string_view key, std::size_t otherwise) const {
    const toml::node* node = table.get(key);
    if (node == nullptr) return otherwise;
    if (!node->is_integer() || node->as_integer()->get() <= 0 || node->as_integer()->get() > kMost)
      fail(*node, "key '" + std::string(key) + "' must be a whole number from 1 to " +
                      std::to_string(kMost));
    return static_cast<std::size_t>(node->as_integer()->get());
  }

  // Relative paths are relative to the settings file.
  fs::path path(const std::string& value) const {
    return (fs::absolute(file_).parent_path() / value).lexically_normal();
  }

 private:
  fs::path file_;
};

void require_name(const SettingsFile& file, const toml::table& table, const std::string& name) {
  const bool good = !name.empty() && std::all_of(name.begin(), name.end(), [](unsigned char c) {
    return (std::isalnum(c) != 0 && c < 128) || c == '-' || c == '_';
  });
  if (good) return;
  file.fail(table, "[[source]] needs a 'name' of letters, digits, - and _");
}

SourceSettings source_of(const SettingsFile& file, const toml::table& table) {
  file.only(table, {"name", "kind", "path", "audience", "type", "every"});
  SourceSettings source;
  source.name = file.text(table, "name", "");
  require_name(file, table, source.name);
  source.kind = file.text_of(table, "kind", {"folder", "jsonl"});
  if (source.kind.empty()) file.fail(table, "[[source]] '" + source.name + "' needs a 'kind'");
  const std::string path = file.text(table, "path", "");
  if (path.empty()) file.fail(table, "[[source]] '" + source.name + "' needs a 'path'");
  source.path = file.path(path);
  source.audience = file.text_of(table, "audience", {"public", "internal"});
  source.type = file.text(table, "type", "");
  if (table.contains("type"))
    file.require_one_of(table, "type", source.type,
                        {schema::kDocumentTypes.begin(), schema::kDocumentTypes.end()});
  const std::string every = file.text(table, "every", "");
  source.every = duration_of(every);
  if (table.contains("every") && !source.every)
    file.fail(*table.get("every"), "key 'every': '" + every + "' is no duration such as 15m or 6h");
  return source;
}

std::vector<SourceSettings> sources_of(const SettingsFile& file, const toml::table& root) {
  std::vector<SourceSettings> sources;
  const toml::node* node = root.get("source");
  if (node == nullptr) return sources;
  if (!node->is_array_of_tables()) file.fail(*node, "key 'source' must be written as [[source]]");
  std::set<std::string> names;
  for (const toml::node& one : *node->as_array()) {
    sources.push_back(source_of(file, *one.as_table()));
    if (!names.insert(sources.back().name).second)
      file.fail(one, "a second [[source]] with name '" + sources.back().name + "'");
  }
  return sources;
}

extract::Limits limits_of(const SettingsFile& file, const toml::table& root) {
  extract::Limits limits;
  const toml::node* node = root.get("extract");
  if (node == nullptr) return limits;
  if (!node->is_table()) file.fail(*node, "key 'extract' must be a table");
  const toml::table& table = *node->as_table();
  file.only(table, {"input_mb", "output_mb", "memory_mb", "cpu_seconds", "wall_seconds"});
  limits.input_bytes = file.number(table, "input_mb", limits.input_bytes >> 20) << 20;
  limits.output_bytes = file.number(table, "output_mb", limits.output_bytes >> 20) << 20;
  limits.memory_bytes = file.number(table, "memory_mb", limits.memory_bytes >> 20) << 20;
  limits.cpu = std::chrono::seconds(
      file.number(table, "cpu_seconds", static_cast<std::size_t>(limits.cpu.count())));
  limits.wall = std::chrono::seconds(
      file.number(table, "wall_seconds", static_cast<std::size_t>(limits.wall.count())));
  return limits;
}

// A source that holds the data directory would index catalogue and spool, and grow with every run.
void require_outside(const Settings& settings, const SourceSettings& source) {
  const fs::path data = fs::weakly_canonical(settings.data_dir);
  const fs::path relative = data.lexically_relative(fs::weakly_canonical(source.path));
  if (source.kind != "folder" || relative.empty() || *relative.begin() == "..") return;
  throw std::runtime_error(settings.file.string() + ": [[source]] '" + source.name +
                           "': key 'path' holds the data directory " + data.string());
}

// Beside the settings file when it is there, else the one that came with the programs.
fs::path knowledge_folder(const SettingsFile& file, const toml::table& root) {
  const std::string said = file.text(root, "knowledge", "");
  if (!said.empty()) return file.path(said);
  const fs::path beside = file.path("knowledge");
  return fs::is_directory(beside) ? beside : share_folder() / "knowledge";
}

}  // namespace

std::optional<std::chrono::seconds> duration_of(const std::string& text) {
  if (text.size() < 2 || text.size() > 8) return std::nullopt;
  const std::string digits = text.substr(0, text.size() - 1);
  if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
    return std::nullopt;
  const long count = std::stol(digits);
  switch (text.back()) {
    case 's':
      return std::chrono::seconds(count);
    case 'm':
      return std::chrono::minutes(count);
    case 'h':
      return std::chrono::hours(count);
    case 'd':
      return std::chrono::hours(24 * count);
    default:
      return std::nullopt;
  }
}

fs::path share_folder() {
  const char* elsewhere = std::getenv("LOTSE_SHARE_DIR");
  if (elsewhere != nullptr && *elsewhere != '\0') return elsewhere;
  return fs::read_symlink("/proc/self/exe").parent_path().parent_path() / "share";
}

Settings load_settings(const fs::path& path) {
  const SettingsFile file(path);
  const toml::table root = file.parsed();
  file.only(root, {"data_dir", "home", "knowledge", "extract", "server", "source"});
  Settings settings;
  settings.file = path;
  settings.data_dir = file.path(file.text(root, "data_dir", "var"));
  const char* elsewhere = std::getenv("LOTSE_DATA_DIR");
  if (elsewhere != nullptr && *elsewhere != '\0') settings.data_dir = fs::absolute(elsewhere);
  settings.home = file.text(root, "home", "dortmund");
  settings.knowledge = knowledge_folder(file, root);
  settings.limits = limits_of(file, root);
  settings.sources = sources_of(file, root);
  for (const SourceSettings& source : settings.sources) require_outside(settings, source);
  return settings;
}

}  // namespace lotse
