// How a worker ended, and what that means for its document.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "indexer/extract/extractor.h"

namespace lotse::extract {

struct Outcome {
  enum class Stopped : std::uint8_t { kNot, kByTime, kByOutput, kNotStarted };
  Stopped stopped = Stopped::kNot;  // by the parent, and why
  int status = 0;                   // as from wait4
  std::int64_t largest_kib = 0;
  std::string reply;
  std::string detail;  // when no worker could be started
};

// Nothing: the worker ended well and the reply may be read.
std::optional<Rejection> fault_of(const Outcome& outcome, const Limits& limits);

}  // namespace lotse::extract
