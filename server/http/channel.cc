#include "server/http/channel.h"

#include <poll.h>
#include <sys/sendfile.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace lotse::http {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kLook{20};  // how often a waiting thread looks whether it should go on
constexpr std::size_t kChunkBytes = 16 * 1024;
constexpr std::size_t kMostDroppedBytes = 256 * 1024;
constexpr milliseconds kMostLingering{300};

bool may_try_again() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

}  // namespace

bool Channel::wait(short events, Clock::time_point since, const Patience& patience) const {
  while (Clock::now() - since < patience()) {
    pollfd waiting{socket_, events, 0};
    const int ready = poll(&waiting, 1, static_cast<int>(kLook.count()));
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) return false;
  }
  return false;
}

bool Channel::receive(std::string& buffer, Clock::time_point since,
                      const Patience& patience) const {
  std::array<char, kChunkBytes> chunk;
  while (true) {
    const ssize_t got = recv(socket_, chunk.data(), chunk.size(), MSG_DONTWAIT);
    if (got > 0) {
      buffer.append(chunk.data(), static_cast<std::size_t>(got));
      return Clock::now() - since < patience();
    }
    if (got == 0 || !may_try_again() || !wait(POLLIN, since, patience)) return false;
  }
}

bool Channel::send(std::string_view bytes, const Patience& patience) const {
  const auto since = Clock::now();
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    } else if (!may_try_again() || !wait(POLLOUT, since, patience)) {
      return false;
    }
  }
  return true;
}

bool Channel::send_file(int file, std::size_t size, const Patience& patience) const {
  const auto since = Clock::now();
  while (size > 0) {
    // The socket blocks, sendfile knows no MSG_DONTWAIT: wait for room, then hand over little.
    if (!wait(POLLOUT, since, patience)) return false;
    const ssize_t sent = sendfile(socket_, file, nullptr, std::min(size, kChunkBytes));
    if (sent == 0 || (sent < 0 && !may_try_again())) return false;
    if (sent > 0) size -= static_cast<std::size_t>(sent);
  }
  return true;
}

void Channel::close_gently() const {
  const auto since = Clock::now();
  shutdown(socket_, SHUT_WR);
  std::string dropped;
  while (dropped.size() < kMostDroppedBytes &&
         receive(dropped, since, [] { return kMostLingering; })) {
  }
}

}  // namespace lotse::http
