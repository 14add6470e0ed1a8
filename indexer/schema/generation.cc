#include "indexer/schema/generation.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace lotse::schema {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& what, const fs::path& path) {
  throw std::runtime_error(path.string() + ": " + what + ": " + std::strerror(errno));
}

// Writes a small file so that it is whole or absent after a crash (write, fsync, rename, fsync
// dir).
void write_whole(const fs::path& path, std::string_view content) {
  const fs::path aside = path.string() + ".tmp";
  const int file = ::open(aside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) fail("cannot create", aside);
  const bool written =
      ::write(file, content.data(), content.size()) == static_cast<ssize_t>(content.size()) &&
      ::fsync(file) == 0;
  if (::close(file) != 0 || !written) fail("cannot write", aside);
  if (::rename(aside.c_str(), path.c_str()) != 0) fail("cannot rename", aside);
  fsync_path(path.parent_path());
}

// What the file says; empty optional when there is no file.
std::optional<std::string> current_name(const fs::path& index_folder) {
  std::ifstream file(index_folder / "current");
  if (!file) return std::nullopt;
  std::string name;
  std::getline(file, name);
  return name;
}

bool is_generation(std::string_view name) {
  return name.starts_with("gen-") && name.find('/') == std::string_view::npos;
}

}  // namespace

std::string_view audience_name(Audience audience) {
  return audience == Audience::kPublic ? "public" : "internal";
}

fs::path index_folder(const fs::path& data_dir, Audience audience) {
  return data_dir / "index" / audience_name(audience);
}

fs::path spool_folder(const fs::path& data_dir, Audience audience) {
  return data_dir / "spool" / audience_name(audience);
}

fs::path spool_file(const fs::path& data_dir, Audience audience, std::string_view hash) {
  return spool_folder(data_dir, audience) / hash.substr(0, 2) / hash;
}

bool names_no_generation(const fs::path& index_folder) {
  const auto name = current_name(index_folder);
  return name && !is_generation(*name);
}

std::optional<fs::path> current_generation(const fs::path& index_folder) {
  const auto name = current_name(index_folder);
  if (!name) return std::nullopt;
  if (!is_generation(*name))
    throw std::runtime_error((index_folder / "current").string() + ": no name of a generation");
  return index_folder / *name;
}

void make_current(const fs::path& index_folder, const std::string& name) {
  write_whole(index_folder / "current", name + "\n");
}

std::vector<fs::path> databases_of(const fs::path& generation) {
  return {generation / kMainDatabase};
}

void write_stub(const fs::path& generation) {
  write_whole(generation / "XAPIANDB", "auto " + std::string(kMainDatabase) + "\n");
}

void fsync_path(const fs::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) fail("cannot open", path);
  const bool synced = ::fsync(file) == 0;
  ::close(file);
  if (!synced) fail("cannot fsync", path);
}

}  // namespace lotse::schema
