// A client that sends exactly the bytes it is told to, however wrong they are.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <string>

namespace lotse::http {

class Wire {
 public:
  explicit Wire(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
      perror("connect");
  }
  ~Wire() { close(socket_); }
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;

  bool send(const std::string& bytes) {
    return ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL) ==
           static_cast<ssize_t>(bytes.size());
  }
  void finish() { shutdown(socket_, SHUT_WR); }

  // Everything until the server closes, or is silent for so long.
  std::string receive(int silence_ms = 3000) {
    std::string all;
    std::array<char, 16384> chunk{};
    pollfd waiting{socket_, POLLIN, 0};
    while (poll(&waiting, 1, silence_ms) > 0) {
      const ssize_t got = recv(socket_, chunk.data(), chunk.size(), 0);
      if (got <= 0) return all;
      all.append(chunk.data(), static_cast<std::size_t>(got));
    }
    return all + "<silence>";
  }

 private:
  int socket_;
};

// One request on a connection of its own, the whole answer.
inline std::string ask(std::uint16_t port, const std::string& bytes) {
  Wire wire(port);
  wire.send(bytes);
  wire.finish();
  return wire.receive();
}

inline std::string get(std::uint16_t port, const std::string& target,
                       const std::string& fields = "") {
  return ask(port,
             "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + fields + "\r\n");
}

inline std::string status_of(const std::string& answer) {
  return answer.size() < 12 ? "none" : answer.substr(9, 3);
}

inline std::string body_of(const std::string& answer) {
  const std::size_t end = answer.find("\r\n\r\n");
  return end == std::string::npos ? "" : answer.substr(end + 4);
}

// The value of a header field, "" if there is none.
inline std::string field_of(const std::string& answer, const std::string& name) {
  const std::string head = answer.substr(0, answer.find("\r\n\r\n") + 2);
  const std::size_t begin = head.find("\r\n" + name + ": ");
  if (begin == std::string::npos) return "";
  const std::size_t value = begin + name.size() + 4;
  return head.substr(value, head.find("\r\n", value) - value);
}

}  // namespace lotse::http
