#include <sys/stat.h>

#include <ctime>

#include "indexer/sources/source.h"

namespace lotse::sources {

std::string fingerprint_of(const std::filesystem::path& file) {
  constexpr std::time_t kCoarse = 2;  // seconds; the coarsest file system in use (FAT, some NFS)
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return "";
  if (status.st_mtim.tv_sec > std::time(nullptr) - kCoarse) return "";
  return std::to_string(status.st_size) + ":" + std::to_string(status.st_mtim.tv_sec) + "." +
         std::to_string(status.st_mtim.tv_nsec) + ":" + std::to_string(status.st_ino);
}

}  // namespace lotse::sources
