// Counts of requests and how long they took, in the text format that Prometheus reads. Holds no
// address, no query, nothing of a person.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace lotse::http {

// Safe from any thread.
class Metrics {
 public:
  // Upper bounds in seconds of the histogram's buckets; what is slower is in "+Inf" alone.
  static constexpr std::array kBounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                      0.1,   0.25,   0.5,   1.0,  2.5,   5.0};

  void record(const std::string& route, int status, double seconds);
  std::string exposition() const;

 private:
  struct Histogram {
    std::array<std::uint64_t, kBounds.size() + 1> counts{};
    double sum = 0;
  };

  mutable std::mutex mutex_;
  std::map<std::pair<std::string, int>, std::uint64_t> requests_;
  std::map<std::string, Histogram> durations_;
};

// One gauge with its help and type lines.
std::string gauge(std::string_view name, std::string_view help, double value);

}  // namespace lotse::http
