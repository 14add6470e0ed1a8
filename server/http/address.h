// Where a server listens: "127.0.0.1:8080", "[::1]:8080", "localhost:8080". Pure text; nothing is
// looked up.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lotse::http {

struct Address {
  std::string host;  // without brackets
  std::uint16_t port = 0;
};

std::optional<Address> address_of(std::string_view text);
std::string text_of(const Address& address);

// The host of a Host field or of what follows "https://": "[::1]:8080" -> "::1".
std::string host_name(std::string_view text);

// Is this host, a name or a number, this machine alone?
bool is_loopback(std::string_view host);

}  // namespace lotse::http
