#include "server/http/guards.h"

#include <algorithm>
#include <array>

#include "server/http/address.h"

namespace lotse::http {
namespace {

std::optional<Refusal> refused_caller(const Request& request, Who who, const Policy&) {
  if (who == Who::kEveryone || request.loopback) return std::nullopt;
  return Refusal{403, "This address answers the machine itself only."};
}

std::optional<Refusal> refused_host(const Request& request, Who, const Policy& policy) {
  const std::string name = host_name(request.header("host"));
  if (policy.hosts.empty() || is_loopback(name)) return std::nullopt;
  if (std::ranges::find(policy.hosts, name) != policy.hosts.end()) return std::nullopt;
  return Refusal{403, "This server is not known by this name."};
}

void add(Response& response, std::string_view name, std::string_view value) {
  const auto same = [&](const auto& header) { return header.first == name; };
  if (std::ranges::any_of(response.headers, same)) return;
  response.headers.emplace_back(name, value);
}

// Pages use their own style sheets, scripts and images only; everything else has nothing to load.
void add_content_policy(const Request&, const Policy&, Response& response) {
  const bool page = response.content_type.starts_with("text/html");
  add(response, "Content-Security-Policy",
      page ? "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
             "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
             "base-uri 'none'; frame-ancestors 'none'"
           : "default-src 'none'; frame-ancestors 'none'");
}

void add_security(const Request&, const Policy&, Response& response) {
  add(response, "X-Content-Type-Options", "nosniff");
  add(response, "X-Frame-Options", "DENY");
  add(response, "Referrer-Policy", "same-origin");
  add(response, "Permissions-Policy",
      "camera=(), geolocation=(), interest-cohort=(), microphone=(), payment=(), usb=()");
  add(response, "Cross-Origin-Opener-Policy", "same-origin");
}

// Public statements may be read by any website; no website reads a staff server.
void add_cross_origin(const Request& request, const Policy& policy, Response& response) {
  const bool open = policy.public_api && is_api(request.path);
  add(response, "Cross-Origin-Resource-Policy", open ? "cross-origin" : "same-origin");
  if (!open) return;
  add(response, "Access-Control-Allow-Origin", "*");
  add(response, "Access-Control-Expose-Headers", "ETag");
  if (request.method != "OPTIONS") return;
  add(response, "Access-Control-Allow-Methods", "GET, HEAD");
  add(response, "Access-Control-Max-Age", "86400");
}

// An answer is valid until the index changes, which nobody knows: keep it, but ask (ETag, 304).
void add_caching(const Request&, const Policy& policy, Response& response) {
  if (response.status >= 400) return add(response, "Cache-Control", "no-store");
  add(response, "Cache-Control", policy.public_api ? "no-cache" : "private, no-cache");
}

constexpr std::array kBefore{refused_host, refused_caller};
constexpr std::array kAfter{add_content_policy, add_security, add_cross_origin, add_caching};

}  // namespace

bool is_api(std::string_view path) { return path.starts_with("/api/") || path == "/api"; }

std::optional<Refusal> refused(const Request& request, Who who, const Policy& policy) {
  for (const auto guard : kBefore) {
    if (auto refusal = guard(request, who, policy)) return refusal;
  }
  return std::nullopt;
}

void add_guard_headers(const Request& request, const Policy& policy, Response& response) {
  for (const auto guard : kAfter) guard(request, policy, response);
}

}  // namespace lotse::http
