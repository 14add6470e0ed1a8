#include "indexer/pipeline/run_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <utility>

namespace lotse::pipeline {

std::optional<RunLock> RunLock::acquire(const std::filesystem::path& data_dir, bool wait) {
  std::filesystem::create_directories(data_dir);
  const std::filesystem::path path = data_dir / "lock";
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (file < 0) throw std::runtime_error(path.string() + ": " + std::strerror(errno));
  if (::flock(file, wait ? LOCK_EX : LOCK_EX | LOCK_NB) == 0) return RunLock(file);
  const int reason = errno;
  ::close(file);
  if (reason == EWOULDBLOCK) return std::nullopt;
  throw std::runtime_error(path.string() + ": " + std::strerror(reason));
}

RunLock::RunLock(RunLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

RunLock::~RunLock() {
  if (file_ >= 0) ::close(file_);
}

}  // namespace lotse::pipeline
