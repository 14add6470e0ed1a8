// Listens, and gives every client a thread out of a bounded number (Poco's TCP server); what the
// client says and hears is Connection's. Clients beyond the threads wait in a bounded queue,
// clients beyond the queue are turned away. Meant to stand behind a proxy.
#pragma once

#include <cstdint>
#include <memory>

#include "server/http/address.h"
#include "server/http/connection.h"

namespace lotse::http {

class PocoServer {
 public:
  // Binds at once; port 0 takes a free one. Throws std::runtime_error naming the address.
  PocoServer(Application application, const Address& listen, int threads);
  ~PocoServer();  // stops

  void start();
  // Takes no more clients, lets requests under way end, closes all connections. Returns within
  // seconds as long as the application does.
  void stop();

  std::uint16_t port() const;

 private:
  struct Listening;
  Traffic traffic_;
  std::unique_ptr<Listening> listening_;
};

}  // namespace lotse::http
