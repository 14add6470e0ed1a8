// One client's connection: requests in, answers out, one after the other, until either side has
// enough. Why not Poco's own HTTP connection: it takes an overlooked body for the next request,
// accepts contradictory lengths, and a client that sends a byte a minute holds a thread for ever.
#pragma once

#include <Poco/Net/TCPServerConnection.h>

#include <atomic>
#include <functional>
#include <string>
#include <variant>

#include "server/http/channel.h"
#include "server/http/head.h"
#include "server/http/request.h"
#include "server/http/response.h"

namespace lotse::http {

using Application = std::function<Response(const Request&)>;

// What all connections of a server share; outlives them.
struct Traffic {
  Application application;
  std::function<bool()> others_wait;  // clients without a thread of their own
  std::atomic<bool> stopping = false;
};

class Connection : public Poco::Net::TCPServerConnection {
 public:
  Connection(const Poco::Net::StreamSocket& socket, const Traffic& traffic);
  void run() override;

 private:
  enum class Next : std::uint8_t { kRequest, kClose, kCloseGently };

  Next serve();
  bool await_request();
  std::variant<Head, Refused> read_head();
  bool read_body(Head& head);
  Next answer(Head& head);
  Next refuse(const Refused& refused);
  bool send(const Response& response, bool with_body, bool keep_alive);
  bool send_whole_file(std::string head, const Response& response, bool with_body);
  bool stays_open(const Head& head);

  const Traffic& traffic_;
  Channel channel_;
  std::string remote_;
  std::string buffer_;  // received, not yet used
  int served_ = 0;
};

}  // namespace lotse::http
