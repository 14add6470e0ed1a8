// What every request passes before its handler and every answer on its way out. Two ordered lists
// in guards.cc are the whole policy; a new guard is a function and a row.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/request.h"
#include "server/http/response.h"

namespace lotse::http {

enum class Who : std::uint8_t { kEveryone, kLoopback };

// What differs between a public and a staff server.
struct Policy {
  // The API answers other websites (CORS), and caches between may keep answers.
  bool public_api = true;
  // Names by which this server may be called; empty: any. A server without login on loopback needs
  // this list, or any website could reach it through a name of its own that resolves to loopback.
  std::vector<std::string> hosts;
};

struct Refusal {
  int status = 403;
  std::string detail;
};

// Is the path below /api/?
bool is_api(std::string_view path);

// Empty when the request may go on.
std::optional<Refusal> refused(const Request& request, Who who, const Policy& policy);

// Adds what is missing; what a handler set itself stays.
void add_guard_headers(const Request& request, const Policy& policy, Response& response);

}  // namespace lotse::http
