// The head of a request (request line and header fields), read strictly: what two readers could
// understand differently is refused, because a body that one of them overlooks would be executed
// as the next request. Stricter than RFC 9112 allows on purpose: no bare LF, no folded lines, no
// blank before a colon, no second Content-Length, no transfer coding.
// Pure functions on bytes; never throws; any bytes may come.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "server/http/request.h"

namespace lotse::http {

inline constexpr std::size_t kMostTargetBytes = 16 * 1024;
inline constexpr std::size_t kMostHeadBytes = 48 * 1024;  // request line and all fields
inline constexpr std::size_t kMostFields = 100;
inline constexpr std::size_t kMostBodyBytes = 64 * 1024;      // of a POST: forms are small
inline constexpr std::size_t kMostQueryBodyBytes = 1 * 1024;  // of a GET: it has no meaning there

struct Head {
  Request request;  // without body and peer
  std::size_t body_bytes = 0;
  bool keep_alive = false;  // the client wants it and nothing speaks against it
  bool expects_continue = false;
};

// A request that is answered with a status and nothing else; the connection is closed.
struct Refused {
  int status = 400;
  std::string reason;  // for the client: what is wrong with its request
};

// Where the head ends (after its empty line), nothing while it is incomplete, or a refusal as soon
// as it can be told. `bytes` begin with the request line.
std::variant<std::size_t, std::monostate, Refused> end_of_head(std::string_view bytes);

// `bytes`: a whole head, with its empty line.
std::variant<Head, Refused> head_of(std::string_view bytes);

}  // namespace lotse::http
