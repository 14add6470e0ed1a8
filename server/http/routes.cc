#include "server/http/routes.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <iostream>

#include "server/http/delivery.h"

namespace lotse::http {
namespace {

std::string_view next_segment(std::string_view& rest) {
  const std::string_view segment = rest.substr(0, rest.find('/'));
  rest.remove_prefix(std::min(rest.size(), segment.size() + 1));
  return segment;
}

bool answers(const Route& route, std::string_view method) {
  return route.method == method || (method == "HEAD" && route.method == "GET");
}

std::vector<std::string> methods_of(const Route& route) {
  if (route.method == "GET") return {"GET", "HEAD"};
  return {route.method};
}

std::string joined(std::vector<std::string> methods) {
  methods.emplace_back("OPTIONS");
  std::string list;
  for (const auto& method : methods) list += (list.empty() ? "" : ", ") + method;
  return list;
}

// Names the route, never the request's parameters: what people search for is nobody's business.
void log_failure(const Route& route, const std::string& what) {
  std::cerr << ("lotse-server: " + route.method + " " + route.pattern + ": " + what + "\n");
}

}  // namespace

std::optional<Captures> captures_of(std::string_view pattern, std::string_view path) {
  if (std::ranges::count(pattern, '/') != std::ranges::count(path, '/')) return std::nullopt;
  Captures captures;
  while (!pattern.empty() || !path.empty()) {
    const std::string_view expected = next_segment(pattern);
    const std::string_view segment = next_segment(path);
    if (expected.starts_with('{') && !segment.empty()) {
      captures.emplace_back(segment);
    } else if (expected != segment) {
      return std::nullopt;
    }
  }
  return captures;
}

RouteTable::RouteTable(std::vector<Route> routes, Fallbacks fallbacks, Policy policy,
                       Metrics& metrics)
    : routes_(std::move(routes)),
      not_found_{"", "none", std::move(fallbacks.not_found)},
      error_(std::move(fallbacks.error)),
      policy_(std::move(policy)),
      metrics_(metrics) {}

RouteTable::Found RouteTable::find(const Request& request) const {
  Found found;
  for (const Route& route : routes_) {
    auto captures = captures_of(route.pattern, request.path);
    if (!captures) continue;
    if (answers(route, request.method)) return {&route, std::move(*captures), {}};
    const auto methods = methods_of(route);
    found.allowed.insert(found.allowed.end(), methods.begin(), methods.end());
  }
  return found;
}

Response RouteTable::without_route(const Request& request, const Found& found) const {
  if (request.method == "OPTIONS" && (!found.allowed.empty() || request.path == "*")) {
    Response response{204, "", "", {}, {}, ""};
    response.headers.emplace_back("Allow", joined(found.allowed));
    return response;
  }
  if (found.allowed.empty()) return call(request, not_found_, {});
  Response response = error_(request, 405, "This address does not take this method.");
  response.headers.emplace_back("Allow", joined(found.allowed));
  return response;
}

// The per-request guard: whatever a handler throws ends here, with its reason in the log and
// nothing of it in the answer.
Response RouteTable::call(const Request& request, const Route& route,
                          const Captures& captures) const {
  try {
    Response response = route.handler(request, captures);
    const bool bare = response.status == 404 && response.body.empty();
    return bare && &route != &not_found_ ? call(request, not_found_, {}) : response;
  } catch (const std::exception& error) {
    log_failure(route, error.what());
  } catch (...) {
    log_failure(route, "unknown exception");
  }
  return error_(request, route.failed_status, "The server could not answer; its log says why.");
}

Response RouteTable::respond(const Request& request, const Found& found) const {
  const Who who = found.route == nullptr ? Who::kEveryone : found.route->who;
  if (const auto refusal = refused(request, who, policy_)) {
    return error_(request, refusal->status, refusal->detail);
  }
  if (found.route == nullptr) return without_route(request, found);
  return call(request, *found.route, found.captures);
}

Response RouteTable::answer(const Request& request) const {
  const auto start = std::chrono::steady_clock::now();
  const Found found = find(request);
  Response response = respond(request, found);
  add_guard_headers(request, policy_, response);
  deliver(request, response);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  metrics_.record((found.route == nullptr ? not_found_ : *found.route).pattern, response.status,
                  took.count());
  return response;
}

}  // namespace lotse::http
