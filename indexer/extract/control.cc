#include "indexer/extract/control.h"

#include <poll.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace lotse::extract {
namespace {

// What a packet looks like on the wire; both ends are the same build on the same machine.
struct Wire {
  std::uint64_t memory_bytes;
  std::uint64_t cpu_seconds;
  std::int64_t largest_kib;
  std::int32_t error;
  std::int32_t status;
  Packet::Kind kind;
};

constexpr std::size_t kMostDescriptors = 2;
union Ancillary {
  std::array<char, CMSG_SPACE(sizeof(int) * kMostDescriptors)> bytes;
  cmsghdr alignment;
};

void attach(msghdr& message, Ancillary& ancillary, const std::array<int, 2>& numbers,
            std::size_t count) {
  message.msg_control = ancillary.bytes.data();
  message.msg_controllen = CMSG_SPACE(sizeof(int) * count);
  cmsghdr* header = CMSG_FIRSTHDR(&message);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof(int) * count);
  std::memcpy(CMSG_DATA(header), numbers.data(), sizeof(int) * count);
}

void detach(const msghdr& message, Packet& packet) {
  const cmsghdr* header = CMSG_FIRSTHDR(&message);
  if (header == nullptr || header->cmsg_type != SCM_RIGHTS) return;
  const std::size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
  std::array<int, kMostDescriptors> numbers{};
  std::memcpy(numbers.data(), CMSG_DATA(header), sizeof(int) * count);
  for (std::size_t i = 0; i < count; ++i) packet.descriptors[i] = Descriptor(numbers[i]);
}

bool is_readable(int channel, int timeout_ms) {
  pollfd waiting{channel, POLLIN, 0};
  int ready = 0;
  do {
    ready = ::poll(&waiting, 1, timeout_ms);
  } while (ready < 0 && errno == EINTR);
  return ready > 0;
}

}  // namespace

bool send_packet(int channel, const Packet& packet) {
  Wire wire{};
  wire.memory_bytes = packet.memory_bytes;
  wire.cpu_seconds = packet.cpu_seconds;
  wire.largest_kib = packet.largest_kib;
  wire.error = packet.error;
  wire.status = packet.status;
  wire.kind = packet.kind;
  std::array<int, kMostDescriptors> numbers{};
  std::size_t count = 0;
  for (const Descriptor& descriptor : packet.descriptors) {
    if (descriptor) numbers[count++] = descriptor.get();
  }
  iovec part{&wire, sizeof wire};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  Ancillary ancillary{};
  if (count > 0) attach(message, ancillary, numbers, count);
  return ::sendmsg(channel, &message, MSG_NOSIGNAL) == static_cast<ssize_t>(sizeof wire);
}

std::optional<Packet> receive_packet(int channel, int timeout_ms) {
  if (!is_readable(channel, timeout_ms)) return std::nullopt;
  Wire wire{};
  iovec part{&wire, sizeof wire};
  msghdr message{};
  Ancillary ancillary{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = ancillary.bytes.data();
  message.msg_controllen = ancillary.bytes.size();
  const ssize_t size = ::recvmsg(channel, &message, MSG_CMSG_CLOEXEC);
  if (size != static_cast<ssize_t>(sizeof wire)) return std::nullopt;
  Packet packet;
  packet.kind = wire.kind;
  packet.memory_bytes = wire.memory_bytes;
  packet.cpu_seconds = wire.cpu_seconds;
  packet.largest_kib = wire.largest_kib;
  packet.error = wire.error;
  packet.status = wire.status;
  detach(message, packet);
  return packet;
}

}  // namespace lotse::extract
