#include "indexer/fetch/spool.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <string>

namespace lotse::fetch {

namespace fs = std::filesystem;

void Spool::put(schema::Audience audience, std::string_view hash, std::string_view bytes) {
  const fs::path file = schema::spool_file(data_dir_, audience, hash);
  std::error_code error;
  if (fs::file_size(file, error) == bytes.size() && !error) return;
  fs::create_directories(file.parent_path());
  const fs::path aside = file.string() + ".tmp";
  std::ofstream stream(aside, std::ios::binary | std::ios::trunc);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  stream.close();
  if (!stream) throw std::runtime_error(aside.string() + ": cannot be written");
  fs::rename(aside, file);
  unsynced_ = true;
}

void Spool::copy(schema::Audience from, schema::Audience to, std::string_view hash) {
  const fs::path there = schema::spool_file(data_dir_, to, hash);
  const fs::path here = schema::spool_file(data_dir_, from, hash);
  if (fs::exists(there) || !fs::exists(here)) return;  // verify tells of a missing original
  fs::create_directories(there.parent_path());
  const fs::path aside = there.string() + ".tmp";
  fs::copy_file(here, aside, fs::copy_options::overwrite_existing);
  fs::rename(aside, there);
  unsynced_ = true;
}

void Spool::remove(schema::Audience audience, std::string_view hash) {
  fs::remove(schema::spool_file(data_dir_, audience, hash));
}

bool Spool::contains(schema::Audience audience, std::string_view hash) const {
  return fs::exists(schema::spool_file(data_dir_, audience, hash));
}

void Spool::sync() {
  if (!unsynced_) return;
  const int folder = ::open((data_dir_ / "spool").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = folder >= 0 && ::syncfs(folder) == 0;
  const std::string reason = std::strerror(errno);
  if (folder >= 0) ::close(folder);
  if (!synced) throw std::runtime_error((data_dir_ / "spool").string() + ": " + reason);
  unsynced_ = false;
}

}  // namespace lotse::fetch
