#include "server/http/poco_server.h"

#include <Poco/Net/NetException.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/Net/TCPServerConnectionFactory.h>
#include <Poco/ThreadPool.h>

#include <stdexcept>

namespace lotse::http {
namespace {

constexpr int kMostQueued = 256;
constexpr int kBacklog = 512;

class ConnectionFactory : public Poco::Net::TCPServerConnectionFactory {
 public:
  explicit ConnectionFactory(const Traffic& traffic) : traffic_(traffic) {}
  Poco::Net::TCPServerConnection* createConnection(const Poco::Net::StreamSocket& socket) override {
    return new Connection(socket, traffic_);  // Poco deletes it
  }

 private:
  const Traffic& traffic_;
};

Poco::Net::ServerSocket bound(const Address& address) {
  try {
    Poco::Net::ServerSocket socket;
    // Not reusing the port: a second server on it must fail, not share the clients.
    socket.bind(Poco::Net::SocketAddress(address.host, address.port), true, false);
    socket.listen(kBacklog);
    return socket;
  } catch (const Poco::Exception& error) {
    throw std::runtime_error("cannot listen on " + text_of(address) + ": " + error.displayText());
  }
}

Poco::Net::TCPServerParams::Ptr parameters(int threads) {
  Poco::Net::TCPServerParams::Ptr parameters = new Poco::Net::TCPServerParams;
  parameters->setMaxThreads(threads);
  parameters->setMaxQueued(kMostQueued);
  return parameters;
}

}  // namespace

struct PocoServer::Listening {
  Listening(const Traffic& traffic, const Address& address, int threads)
      : pool(1, threads),
        server(new ConnectionFactory(traffic), pool, bound(address), parameters(threads)) {}

  Poco::ThreadPool pool;
  Poco::Net::TCPServer server;
};

PocoServer::PocoServer(Application application, const Address& listen, int threads)
    : traffic_{std::move(application), {}, false},
      listening_(std::make_unique<Listening>(traffic_, listen, threads)) {
  traffic_.others_wait = [this] { return listening_->server.queuedConnections() > 0; };
}

PocoServer::~PocoServer() { stop(); }

void PocoServer::start() { listening_->server.start(); }

void PocoServer::stop() {
  traffic_.stopping = true;
  listening_->server.stop();
  listening_->pool.joinAll();
}

std::uint16_t PocoServer::port() const { return listening_->server.port(); }

}  // namespace lotse::http
