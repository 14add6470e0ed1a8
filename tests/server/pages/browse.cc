#include "browse.h"

#include <regex>

namespace lotse::pages {
namespace {

std::vector<std::string> split(const std::string& text, char divider) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(divider, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

// Templates and our own stylesheet as they stand in the source; KERN is the build's matter.
std::filesystem::path share_folder() {
  return std::filesystem::path(LOTSE_SOURCE_DIR) / "server/pages";
}

}  // namespace

Browser::Browser(FakeSearcher searcher, server::Site site) : searcher_(std::move(searcher)) {
  settings_.site = std::move(site);
  routes_ = page_routes(searcher_, settings_, share_folder());
  not_found_ = not_found_handler(searcher_, settings_, share_folder());
}

http::Response Browser::get(const std::string& address, const std::string& accept_language) {
  http::Request request;
  request.method = "GET";
  request.path = address.substr(0, address.find('?'));
  if (!accept_language.empty()) request.headers["accept-language"] = accept_language;
  if (address.size() > request.path.size()) {
    for (const std::string& pair : split(address.substr(request.path.size() + 1), '&')) {
      const std::size_t equals = pair.find('=');
      request.parameters.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    }
  }
  for (const http::Route& route : routes_) {
    if (const auto captures = http::captures_of(route.pattern, request.path)) {
      return route.handler(request, *captures);
    }
  }
  return not_found_(request, {});
}

std::string without_own_script(const std::string& body) {
  static const std::regex kOwn("<script src=\"/static/suggest\\.js\\?v=[0-9]+\" defer></script>");
  return std::regex_replace(body, kOwn, "", std::regex_constants::format_first_only);
}

int occurrences(const std::string& text, const std::string& part) {
  int count = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++count;
  return count;
}

std::string between(const std::string& text, const std::string& from, const std::string& to) {
  const std::size_t begin = text.find(from);
  if (begin == std::string::npos) return "";
  const std::size_t end = text.find(to, begin + from.size());
  if (end == std::string::npos) return "";
  return text.substr(begin + from.size(), end - begin - from.size());
}

}  // namespace lotse::pages
