// ONE table: method, path, function, who may. Path patterns: a segment "{name}" takes anything.
// Around every handler: the guards, and the one place where its exceptions end.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/guards.h"
#include "server/http/metrics.h"
#include "server/http/request.h"
#include "server/http/response.h"

namespace lotse::http {

// Captured segments of the pattern, in order.
using Captures = std::vector<std::string>;
using Handler = std::function<Response(const Request&, const Captures&)>;

struct Route {
  std::string method;  // "GET" (answers HEAD, too) or "POST"
  std::string pattern;
  Handler handler;
  Who who = Who::kEveryone;
  // The answer when the handler throws: 503 where only a missing index can be the reason.
  int failed_status = 500;
};

// Answers for which no handler is there: 403, 405, 500, 503. Must not throw.
using ErrorAnswer = std::function<Response(const Request&, int status, const std::string& detail)>;

struct Fallbacks {
  Handler not_found;  // 404; called like any handler
  ErrorAnswer error;
};

// Immutable once built; `answer` may be called from any thread at once.
class RouteTable {
 public:
  // `metrics` must outlive the table.
  RouteTable(std::vector<Route> routes, Fallbacks fallbacks, Policy policy, Metrics& metrics);

  // Never throws. A HEAD keeps its body here; the connection leaves it out.
  Response answer(const Request& request) const;

  const std::vector<Route>& routes() const { return routes_; }

 private:
  struct Found {
    const Route* route = nullptr;  // none: 404, or 405 when `allowed` is not empty
    Captures captures;
    std::vector<std::string> allowed;
  };
  Found find(const Request& request) const;
  Response respond(const Request& request, const Found& found) const;
  Response call(const Request& request, const Route& route, const Captures& captures) const;
  Response without_route(const Request& request, const Found& found) const;

  std::vector<Route> routes_;
  Route not_found_;
  ErrorAnswer error_;
  Policy policy_;
  Metrics& metrics_;
};

// The captured segments when `path` fits `pattern`.
std::optional<Captures> captures_of(std::string_view pattern, std::string_view path);

}  // namespace lotse::http
