#include "indexer/extract/outcome.h"

#include <sys/wait.h>

#include <csignal>
#include <cstring>

#include "indexer/extract/sandbox.h"

namespace lotse::extract {
namespace {

std::string megabytes(std::size_t bytes) { return std::to_string(bytes >> 20u) + " MiB"; }

// Some libraries abort when memory is refused; a worker that had nearly all it may have and then
// fell has run out of it.
bool had_nearly_all(const Outcome& outcome, const Limits& limits) {
  return static_cast<std::uint64_t>(outcome.largest_kib) * 1024 > limits.memory_bytes / 10 * 9;
}

Rejection too_much_memory(const Limits& limits) {
  return {"too_much_memory", "more than " + megabytes(limits.memory_bytes)};
}

Rejection fault_of_signal(int signal, const Outcome& outcome, const Limits& limits) {
  if (signal == SIGXCPU) {
    return {"too_slow", "more than " + std::to_string(limits.cpu.count()) + " s of computing"};
  }
  if (signal == SIGSYS) return {"crashed", "forbidden system call"};
  if (had_nearly_all(outcome, limits)) return too_much_memory(limits);
  return {"crashed", "signal " + std::to_string(signal) + " (" + ::strsignal(signal) + ")"};
}

}  // namespace

std::optional<Rejection> fault_of(const Outcome& outcome, const Limits& limits) {
  switch (outcome.stopped) {
    case Outcome::Stopped::kByTime:
      return Rejection{"too_slow", "more than " + std::to_string(limits.wall.count()) + " s"};
    case Outcome::Stopped::kByOutput:
      return Rejection{"too_large", "more than " + megabytes(limits.output_bytes) + " of text"};
    case Outcome::Stopped::kNotStarted:
      return Rejection{"crashed", outcome.detail};
    case Outcome::Stopped::kNot:
      break;
  }
  if (WIFSIGNALED(outcome.status)) {
    return fault_of_signal(WTERMSIG(outcome.status), outcome, limits);
  }
  const int exit = WEXITSTATUS(outcome.status);
  if (exit == kExitOutOfMemory) return too_much_memory(limits);
  if (exit != 0) return Rejection{"crashed", "exit status " + std::to_string(exit)};
  return std::nullopt;
}

}  // namespace lotse::extract
