// The control channel between the indexer and the zygote: small packets of fixed shape, with
// descriptors passed along (SCM_RIGHTS). No byte of a document travels here, and no worker ever
// holds an end of it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "indexer/extract/descriptor.h"

namespace lotse::extract {

inline constexpr int kControlDescriptor = 3;  // in the zygote

struct Packet {
  enum class Kind : std::uint8_t { kReady, kOrder, kStarted, kEnded } kind = Kind::kReady;
  std::uint64_t memory_bytes = 0;  // order: what the worker may add to its address space
  std::uint64_t cpu_seconds = 0;   // order
  int error = 0;                   // started: errno when no worker could be made
  int status = 0;                  // ended: as from wait4
  std::int64_t largest_kib = 0;    // ended: the worker's largest resident size
  // order: the job to read, the pipe for the reply; started: the worker's pidfd
  std::array<Descriptor, 2> descriptors;
};

// False: the other side is gone.
bool send_packet(int channel, const Packet& packet);
// Waits up to `timeout_ms` (-1: for ever). Nothing: time is up, or the other side is gone.
std::optional<Packet> receive_packet(int channel, int timeout_ms);

}  // namespace lotse::extract
