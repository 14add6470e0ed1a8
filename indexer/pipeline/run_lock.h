// Only one indexer at a time works on a data directory. Held by flock, so it goes with the process.
#pragma once

#include <filesystem>
#include <optional>

namespace lotse::pipeline {

class RunLock {
 public:
  // Empty when another process holds it and `wait` is false. Throws when the folder cannot be made.
  static std::optional<RunLock> acquire(const std::filesystem::path& data_dir, bool wait);
  ~RunLock();
  RunLock(RunLock&& other) noexcept;
  RunLock& operator=(RunLock&&) = delete;

 private:
  explicit RunLock(int file) : file_(file) {}
  int file_;
};

}  // namespace lotse::pipeline
