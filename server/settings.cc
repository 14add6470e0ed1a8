#include "server/settings.h"

#include <toml++/toml.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <initializer_list>
#include <stdexcept>

#include "server/http/address.h"

namespace lotse::server {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMostThreads = 256;

// Reads values of one file and knows how to complain about them.
class SettingsFile {
 public:
  explicit SettingsFile(fs::path file) : file_(std::move(file)) {}

  [[noreturn]] void fail(std::size_t line, const std::string& what) const {
    throw std::runtime_error(file_.string() + ":" + std::to_string(line) + ": " + what);
  }
  [[noreturn]] void fail(const toml::node& node, std::string_view key,
                         const std::string& what) const {
    fail(node.source().begin.line, "key '" + std::string(key) + "' " + what);
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
    for (const auto& [key, node] : table) {
      if (std::find(known.begin(), known.end(), key.str()) == known.end()) {
        fail(key.source().begin.line, "unknown key '" + std::string(key.str()) + "'");
      }
    }
  }

  const toml::table& table(const toml::table& parent, std::string_view key) const {
    static const toml::table kNothing;
    const toml::node* node = parent.get(key);
    if (node == nullptr) return kNothing;
    if (!node->is_table()) fail(*node, key, "must be a table");
    return *node->as_table();
  }

  void read(const toml::table& table, std::string_view key, std::string& target) const {
    const toml::node* node = table.get(key);
    if (node == nullptr) return;
    if (!node->is_string()) fail(*node, key, "must be a string");
    target = node->as_string()->get();
  }

  void read(const toml::table& table, std::string_view key, bool& target) const {
    const toml::node* node = table.get(key);
    if (node == nullptr) return;
    if (!node->is_boolean()) fail(*node, key, "must be true or false");
    target = node->as_boolean()->get();
  }

  void read(const toml::table& table, std::string_view key, int& target, std::int64_t most) const {
    const toml::node* node = table.get(key);
    if (node == nullptr) return;
    const auto* whole = node->as_integer();
    if (whole == nullptr || whole->get() < 1 || whole->get() > most) {
      fail(*node, key, "must be a whole number from 1 to " + std::to_string(most));
    }
    target = static_cast<int>(whole->get());
  }

  void require(bool good, const toml::table& table, std::string_view key,
               const std::string& what) const {
    if (!good && table.contains(key)) fail(*table.get(key), key, what);
  }

  // Relative paths are relative to the settings file.
  fs::path path(const std::string& value) const {
    return (fs::absolute(file_).parent_path() / value).lexically_normal();
  }

 private:
  fs::path file_;
};

// "#rrggbb": it is written into a style sheet, so nothing else may get through.
bool is_colour(const std::string& text) {
  return text.size() == 7 && text[0] == '#' &&
         std::all_of(text.begin() + 1, text.end(), [](unsigned char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
         });
}

bool is_base_url(const std::string& text) {
  const bool scheme = text.starts_with("http://") || text.starts_with("https://");
  return scheme && !text.ends_with('/') && text.find_first_of(" \"'<>?#\\") == std::string::npos;
}

Site site_of(const SettingsFile& file, const toml::table& table) {
  file.only(table, {"city", "office", "office_en", "colour", "logo", "imprint", "privacy",
                    "accessibility_contact", "contact_email", "demo"});
  Site site;
  file.read(table, "city", site.city);
  file.read(table, "office", site.office);
  file.read(table, "office_en", site.office_en);
  file.read(table, "colour", site.colour);
  file.require(site.colour.empty() || is_colour(site.colour), table, "colour",
               "must be a colour such as \"#4c9f38\"");
  file.read(table, "logo", site.logo);
  if (!site.logo.empty()) site.logo = file.path(site.logo);
  file.read(table, "imprint", site.imprint);
  file.read(table, "privacy", site.privacy);
  file.read(table, "accessibility_contact", site.accessibility_contact);
  file.read(table, "contact_email", site.contact_email);
  file.read(table, "demo", site.demo);
  return site;
}

void read_server(const SettingsFile& file, const toml::table& table, Settings& settings) {
  file.only(table, {"listen", "base_url", "threads", "site"});
  file.read(table, "listen", settings.listen);
  file.require(http::address_of(settings.listen).has_value(), table, "listen",
               "must be HOST:PORT such as \"127.0.0.1:8080\"");
  file.read(table, "base_url", settings.base_url);
  file.require(is_base_url(settings.base_url), table, "base_url",
               "must be an http or https address without a slash at its end");
  file.read(table, "threads", settings.threads, kMostThreads);
  settings.site = site_of(file, file.table(table, "site"));
}

}  // namespace

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
  settings.file = fs::absolute(path).lexically_normal();
  std::string data_dir = "var";
  file.read(root, "data_dir", data_dir);
  settings.data_dir = file.path(data_dir);
  const char* elsewhere = std::getenv("LOTSE_DATA_DIR");
  if (elsewhere != nullptr && *elsewhere != '\0') settings.data_dir = fs::absolute(elsewhere);
  read_server(file, file.table(root, "server"), settings);
  return settings;
}

}  // namespace lotse::server
