// How long one search may take. A search that takes longer is ended by an exception, because a
// match inside Xapian can be left in no other way; the searcher turns it into a refusal.
#pragma once

#include <chrono>
#include <exception>

namespace lotse::search {

struct TooExpensive : std::exception {
  const char* what() const noexcept override { return "search took too long"; }
};

class Deadline {
 public:
  explicit Deadline(std::chrono::milliseconds allowed)
      : end_(std::chrono::steady_clock::now() + allowed) {}

  // Throws TooExpensive when the time is up.
  void check() const {
    if (std::chrono::steady_clock::now() > end_) throw TooExpensive();
  }

 private:
  std::chrono::steady_clock::time_point end_;
};

}  // namespace lotse::search
