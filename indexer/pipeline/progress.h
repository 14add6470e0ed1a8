// Progress of long work on a terminal; silent when standard error is none.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace lotse::pipeline {

class Progress {
 public:
  Progress();
  // Begins a new line of work; `total` 0 = not known beforehand.
  void start(std::string what, std::uint64_t total);
  void step();
  void finish();
  std::uint64_t done() const { return done_; }

 private:
  void draw();

  bool visible_;
  std::string what_;
  std::uint64_t total_ = 0;
  std::uint64_t done_ = 0;
  std::chrono::steady_clock::time_point begin_, drawn_;
};

}  // namespace lotse::pipeline
