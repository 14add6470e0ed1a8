#include "server/http/connection.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <iostream>

#include "server/http/address.h"
#include "server/http/response_head.h"

namespace lotse::http {
namespace {

using namespace std::chrono_literals;

constexpr int kTurn = 100;  // requests in a row while others wait

// A thread belongs to a client; the shorter times apply while others wait for one.
constexpr Clock::duration kIdle = 30s, kIdleCrowded = 20ms;
constexpr Clock::duration kReading = 10s, kReadingCrowded = 2s, kReadingAtTheEnd = 1s;
constexpr Clock::duration kWriting = 60s, kWritingAtTheEnd = 4s;

Channel::Patience patience(const Traffic& traffic, Clock::duration alone, Clock::duration crowded,
                           Clock::duration at_the_end) {
  return [&traffic, alone, crowded, at_the_end] {
    if (traffic.stopping) return at_the_end;
    return alone != crowded && traffic.others_wait() ? crowded : alone;
  };
}

Channel::Patience reading(const Traffic& traffic) {
  return patience(traffic, kReading, kReadingCrowded, kReadingAtTheEnd);
}

Channel::Patience writing(const Traffic& traffic) {
  return patience(traffic, kWriting, kWriting, kWritingAtTheEnd);
}

// A proxy on this machine speaks for clients elsewhere.
bool is_forwarded(const Request& request) {
  for (const char* name : {"x-forwarded-for", "x-real-ip", "forwarded", "via"}) {
    if (request.headers.contains(name)) return true;
  }
  return false;
}

// A file that closes itself.
struct File {
  explicit File(const std::filesystem::path& path)
      : descriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~File() {
    if (descriptor >= 0) close(descriptor);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  int descriptor;
};

}  // namespace

Connection::Connection(const Poco::Net::StreamSocket& socket, const Traffic& traffic)
    : TCPServerConnection(socket),
      traffic_(traffic),
      channel_(socket.impl()->sockfd()),
      remote_(socket.peerAddress().host().toString()) {}

void Connection::run() {
  Next next = Next::kRequest;
  while (next == Next::kRequest) next = serve();
  if (next == Next::kCloseGently) channel_.close_gently();
}

Connection::Next Connection::serve() {
  if (!await_request()) return Next::kClose;
  auto outcome = read_head();
  if (const auto* refused = std::get_if<Refused>(&outcome)) return refuse(*refused);
  auto& head = std::get<Head>(outcome);
  if (!read_body(head)) return refuse({408, "The request took too long."});
  return answer(head);
}

bool Connection::await_request() {
  const auto idle = patience(traffic_, kIdle, served_ == 0 ? kReadingCrowded : kIdleCrowded, 0s);
  return !buffer_.empty() || channel_.receive(buffer_, Clock::now(), idle);
}

std::variant<Head, Refused> Connection::read_head() {
  const auto since = Clock::now();
  while (true) {
    // RFC 9112, section 2.2: one empty line before the request line is forgiven.
    if (buffer_.starts_with("\r\n") && served_ == 0) buffer_.erase(0, 2);
    const auto end = end_of_head(buffer_);
    if (const auto* refused = std::get_if<Refused>(&end)) return *refused;
    if (const auto* size = std::get_if<std::size_t>(&end)) {
      auto head = head_of(std::string_view(buffer_).substr(0, *size));
      buffer_.erase(0, *size);
      return head;
    }
    if (!channel_.receive(buffer_, since, reading(traffic_))) {
      return Refused{408, "The request took too long."};
    }
  }
}

bool Connection::read_body(Head& head) {
  const auto since = Clock::now();
  if (head.expects_continue && buffer_.size() < head.body_bytes &&
      !channel_.send("HTTP/1.1 100 Continue\r\n\r\n", writing(traffic_))) {
    return false;
  }
  while (buffer_.size() < head.body_bytes) {
    if (!channel_.receive(buffer_, since, reading(traffic_))) return false;
  }
  head.request.body = buffer_.substr(0, head.body_bytes);
  buffer_.erase(0, head.body_bytes);
  return true;
}

bool Connection::stays_open(const Head& head) {
  const bool turn_over = ++served_ % kTurn == 0 && traffic_.others_wait();
  return head.keep_alive && !traffic_.stopping && !turn_over;
}

Connection::Next Connection::answer(Head& head) {
  head.request.remote = remote_;
  head.request.loopback = is_loopback(remote_) && !is_forwarded(head.request);
  const Response response = traffic_.application(head.request);
  const bool keep = stays_open(head);
  if (!send(response, head.request.method != "HEAD", keep)) return Next::kClose;
  if (keep) return Next::kRequest;
  return head.body_bytes == 0 && buffer_.empty() ? Next::kClose : Next::kCloseGently;
}

// Whatever follows such a request is not looked at: the connection ends here.
Connection::Next Connection::refuse(const Refused& refused) {
  Response response;
  response.status = refused.status;
  response.content_type = "text/plain; charset=utf-8";
  response.body = refused.reason + "\n";
  response.headers.emplace_back("Cache-Control", "no-store");
  response.headers.emplace_back("X-Content-Type-Options", "nosniff");
  return send(response, true, false) ? Next::kCloseGently : Next::kClose;
}

bool Connection::send_whole_file(std::string head, const Response& response, bool with_body) {
  const File file(response.file);
  struct stat status {};
  if (file.descriptor < 0 || fstat(file.descriptor, &status) != 0) {
    std::cerr << "lotse-server: " + response.file.string() + ": cannot be read\n";
    return false;
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  head += length_and_end(size);
  if (!channel_.send(head, writing(traffic_))) return false;
  return !with_body || channel_.send_file(file.descriptor, size, writing(traffic_));
}

bool Connection::send(const Response& response, bool with_body, bool keep_alive) {
  std::string bytes = response_head(response, keep_alive);
  if (!response.file.empty()) return send_whole_file(std::move(bytes), response, with_body);
  const bool bodiless = response.status == 204 || response.status == 304;
  bytes += bodiless ? "\r\n" : length_and_end(response.body.size());
  if (with_body && !bodiless) bytes += response.body;
  return channel_.send(bytes, writing(traffic_));
}

}  // namespace lotse::http
