// Bytes to and from one client with an end to every wait: a client that sends or reads a byte now
// and then must not hold a thread. Does not know HTTP.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace lotse::http {

using Clock = std::chrono::steady_clock;

// One thread at a time. Does not own the socket.
class Channel {
 public:
  // How long the whole of something may take; asked again and again, because the answer depends on
  // who else waits.
  using Patience = std::function<Clock::duration()>;

  explicit Channel(int socket) : socket_(socket) {}

  // Appends what arrives. False: the other side has closed, failed, or patience (counted from
  // `since`) has ended.
  [[nodiscard]] bool receive(std::string& buffer, Clock::time_point since,
                             const Patience& patience) const;
  [[nodiscard]] bool send(std::string_view bytes, const Patience& patience) const;
  [[nodiscard]] bool send_file(int file, std::size_t size, const Patience& patience) const;

  // Says that nothing more comes, then reads what is still under way and drops it: closing with
  // unread bytes would reset the connection and take the answer with it.
  void close_gently() const;

 private:
  bool wait(short events, Clock::time_point since, const Patience& patience) const;

  int socket_;
};

}  // namespace lotse::http
