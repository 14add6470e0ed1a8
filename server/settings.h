// The server's part of the settings file: [server], data_dir, home. Keys of other programs are
// accepted by name; unknown keys are errors with file, line and key.
#pragma once

#include <filesystem>
#include <string>

namespace lotse::server {

// [server.site]: whose office it is; every text on the legal pages. Empty: the page says so.
struct Site {
  std::string city = "Dortmund";
  std::string office = "Internationale Beziehungen";
  std::string office_en = "International Relations";
  std::string colour;   // accent, "#rrggbb"
  std::string logo;     // path of an SVG or PNG, relative to the settings file
  std::string imprint;  // Markdown-free plain paragraphs, blank line between
  std::string privacy;
  std::string accessibility_contact;  // mail address or URL of the feedback
  std::string contact_email;
  bool demo = false;  // sample documents: said on every page
};

struct Settings {
  std::filesystem::path file;
  std::filesystem::path data_dir;
  std::string listen = "127.0.0.1:8080";
  std::string base_url = "http://127.0.0.1:8080";
  int threads = 8;
  Site site;
  bool staff = false;  // not of the file: the audience that the program was started for
};

// Throws std::runtime_error "FILE:LINE: key ...".
Settings load_settings(const std::filesystem::path& file);

// share/ beside bin/: where templates and static files of an installation lie. LOTSE_SHARE_DIR
// overrides.
std::filesystem::path share_folder();

}  // namespace lotse::server
