// "/static/{file}": stylesheets, fonts, the icon and the city's logo, held in memory. Only what
// share/static and the settings name can be fetched, so no path from outside is ever opened.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "server/http/response.h"
#include "server/settings.h"

namespace lotse::pages {

struct StaticFile {
  std::string content_type;
  std::string bytes;
};
using StaticFiles = std::map<std::string, StaticFile>;  // by name

inline constexpr std::string_view kLogo = "logo";  // the name of the settings' logo

// Throws std::runtime_error naming the folder or file that cannot be read.
StaticFiles static_files_of(const server::Settings& settings, const std::filesystem::path& share);
// Changes with any byte of them: part of their addresses, so that browsers may keep them.
std::string version_of(const StaticFiles& files);
http::Response static_answer(const StaticFile& file);

}  // namespace lotse::pages
