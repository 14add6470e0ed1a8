#include "server/http/address.h"

#include <algorithm>
#include <charconv>

namespace lotse::http {
namespace {

std::optional<std::uint16_t> port_of(std::string_view text) {
  std::uint16_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return port;
}

}  // namespace

std::optional<Address> address_of(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  if (colon == text.npos || colon == 0) return std::nullopt;
  const auto port = port_of(text.substr(colon + 1));
  std::string_view host = text.substr(0, colon);
  const bool brackets = host.starts_with('[') && host.ends_with(']');
  if (brackets) host = host.substr(1, host.size() - 2);
  const bool colons = host.find(':') != host.npos;
  if (!port || host.empty() || brackets != colons) return std::nullopt;
  if (host.find_first_of(" /[]") != host.npos) return std::nullopt;
  return Address{std::string(host), *port};
}

std::string text_of(const Address& address) {
  const bool v6 = address.host.find(':') != std::string::npos;
  return (v6 ? "[" + address.host + "]" : address.host) + ":" + std::to_string(address.port);
}

std::string host_name(std::string_view text) {
  if (text.starts_with('['))
    return std::string(text.substr(1, std::min(text.find(']'), text.size()) - 1));
  return std::string(text.substr(0, text.find_first_of(":/")));
}

bool is_loopback(std::string_view host) {
  const bool digits = host.find_first_not_of("0123456789.") == host.npos;
  return host == "localhost" || host == "::1" || (digits && host.starts_with("127.")) ||
         host.starts_with("::ffff:127.");
}

}  // namespace lotse::http
