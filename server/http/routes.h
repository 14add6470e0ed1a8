// ONE table: method, path, function, who may. Path patterns: a segment "{name}" takes anything.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "server/http/request.h"
#include "server/http/response.h"

namespace lotse::http {

enum class Who : std::uint8_t { kEveryone, kLoopback };

// Captured segments of the pattern, in order.
using Captures = std::vector<std::string>;
using Handler = std::function<Response(const Request&, const Captures&)>;

struct Route {
  std::string method;
  std::string pattern;
  Handler handler;
  Who who = Who::kEveryone;
};

}  // namespace lotse::http
