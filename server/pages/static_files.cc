#include "server/pages/static_files.h"

#include <cstdint>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace lotse::pages {
namespace {

namespace fs = std::filesystem;

std::string content_type_of(const fs::path& file) {
  static const std::map<std::string, std::string> kTypes{{".css", "text/css; charset=utf-8"},
                                                         {".js", "text/javascript; charset=utf-8"},
                                                         {".woff2", "font/woff2"},
                                                         {".svg", "image/svg+xml"},
                                                         {".png", "image/png"},
                                                         {".txt", "text/plain; charset=utf-8"}};
  const auto found = kTypes.find(file.extension().string());
  return found == kTypes.end() ? "application/octet-stream" : found->second;
}

StaticFile read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error(file.string() + ": cannot be read");
  return {content_type_of(file), {std::istreambuf_iterator<char>(in), {}}};
}

}  // namespace

StaticFiles static_files_of(const server::Settings& settings, const fs::path& share) {
  StaticFiles files;
  for (const auto& entry : fs::directory_iterator(share / "static")) {
    if (entry.is_regular_file()) files[entry.path().filename().string()] = read(entry.path());
  }
  if (!settings.site.logo.empty()) {
    files[std::string(kLogo)] = read(settings.file.parent_path() / settings.site.logo);
  }
  return files;
}

// FNV-1a, 64 bits: no secret, only different for different bytes.
std::string version_of(const StaticFiles& files) {
  std::uint64_t hash = 14695981039346656037U;
  for (const auto& [name, file] : files) {
    for (const char c : name + file.bytes) {
      hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    }
  }
  return std::to_string(hash);
}

http::Response static_answer(const StaticFile& file) {
  http::Response response;
  response.content_type = file.content_type;
  response.body = file.bytes;
  response.headers = {{"Cache-Control", "public, max-age=86400"}};
  return response;
}

}  // namespace lotse::pages
