#include "indexer/pipeline/progress.h"

#include <unistd.h>

#include <iostream>

namespace lotse::pipeline {

using std::chrono::steady_clock;

Progress::Progress() : visible_(::isatty(STDERR_FILENO) == 1) {}

void Progress::start(std::string what, std::uint64_t total) {
  what_ = std::move(what);
  total_ = total;
  done_ = 0;
  begin_ = drawn_ = steady_clock::now();
}

void Progress::step() {
  ++done_;
  if (visible_ && steady_clock::now() - drawn_ > std::chrono::milliseconds(100)) draw();
}

void Progress::finish() {
  if (!visible_ || done_ == 0) return;
  draw();
  std::cerr << '\n';
}

void Progress::draw() {
  drawn_ = steady_clock::now();
  const double seconds = std::chrono::duration<double>(drawn_ - begin_).count();
  constexpr std::uint64_t kWidth = 30;
  std::cerr << "\r\033[K" << what_ << ": ";
  if (total_ > 0) {
    const std::uint64_t filled = kWidth * done_ / total_;
    std::cerr << '[' << std::string(filled, '#') << std::string(kWidth - filled, '.') << "] ";
  }
  std::cerr << done_;
  if (total_ > 0) std::cerr << " of " << total_;
  if (seconds > 0.5)
    std::cerr << ", " << static_cast<int>(static_cast<double>(done_) / seconds) << "/s";
  std::cerr << std::flush;
}

}  // namespace lotse::pipeline
