#include "server/search/archive.h"

#include <sys/stat.h>

#include <stdexcept>

#include "indexer/schema/generation.h"

namespace lotse::search {
namespace {

// A commit puts a new version file in the place of the old one, so that its inode and time change.
// Asking for them costs a microsecond; opening the database to ask for its revision costs forty.
std::string mark_of(const std::filesystem::path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return "-";
  return std::to_string(status.st_ino) + "." + std::to_string(status.st_mtim.tv_sec) + "." +
         std::to_string(status.st_mtim.tv_nsec);
}
constexpr const char* kVersionFile = "iamglass";

}  // namespace

Archive::Archive(std::vector<std::filesystem::path> index_folders)
    : folders_(std::move(index_folders)) {}

Archive::Place Archive::place() const {
  Place place;
  for (const std::filesystem::path& folder : folders_) {
    const auto generation = schema::current_generation(folder);
    if (!generation) continue;
    for (std::filesystem::path& database : schema::databases_of(*generation)) {
      place.mark += database.string() + "@" + mark_of(database / kVersionFile) + ";";
      place.databases.push_back(std::move(database));
    }
  }
  if (!place.databases.empty()) return place;
  throw std::runtime_error((folders_.empty() ? "" : folders_.front().string()) +
                           ": there is no index yet");
}

std::shared_ptr<const Snapshot> Archive::known() const {
  const std::lock_guard lock(mutex_);
  return snapshot_;
}

std::shared_ptr<const Snapshot> Archive::current(bool wait) {
  const auto is_new = [this](const std::string& mark) {
    const std::lock_guard lock(mutex_);
    return !snapshot_ || mark_ != mark;
  };
  if (!is_new(place().mark)) return known();
  std::unique_lock reading(reading_, std::defer_lock);
  if (const auto old = known(); old && !wait) {
    if (!reading.try_lock()) return old;
  } else {
    reading.lock();
  }
  // The mark is taken before reading: what is committed meanwhile is seen by the next request.
  const Place now = place();
  if (!is_new(now.mark)) return known();
  auto fresh = std::make_shared<const Snapshot>(now.databases);
  const std::lock_guard lock(mutex_);
  snapshot_ = fresh;
  mark_ = now.mark;
  return fresh;
}

}  // namespace lotse::search
