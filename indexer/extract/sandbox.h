// Locks the calling process into what reading a document needs: its memory, its two descriptors,
// the clock. Linux only (rlimits, prctl, seccomp). There is no way back out.
#pragma once

#include <linux/filter.h>

#include <cstdint>
#include <vector>

namespace lotse::extract {

struct SandboxLimits {
  std::uint64_t memory_bytes = 0;  // added to the address space the process has now
  std::uint64_t cpu_seconds = 0;
  int reply_descriptor = -1;  // the only one that stays open
};

// The list of allowed system calls, compiled. Made once before the first worker: compiling takes as
// long as a fork. Throws std::runtime_error when libseccomp cannot.
std::vector<sock_filter> compile_filter();

// Ends the process with kExitSandbox when any part of the lock cannot be set: without it no byte of
// a document may be read.
void enter_sandbox(const SandboxLimits& limits, std::vector<sock_filter>& filter);

// Exit statuses of a worker that only this program gives.
inline constexpr int kExitSandbox = 90;
inline constexpr int kExitOutOfMemory = 91;
inline constexpr int kExitBadJob = 92;

}  // namespace lotse::extract
