// One HTTP request as our own plain struct: nothing outside http/ knows the HTTP library.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lotse::http {

struct Request {
  std::string method;                                           // "GET"
  std::string path;                                             // decoded, begins with "/"
  std::vector<std::pair<std::string, std::string>> parameters;  // decoded, in order, may repeat
  std::map<std::string, std::string> headers;                   // names in lower case
  std::string body;                                             // at most kMostBodyBytes
  std::string remote;                                           // address of the peer
  bool loopback = false;  // this machine itself, not a proxy on it that speaks for others

  std::optional<std::string> parameter(std::string_view name) const;  // the first, if there is one
  std::string header(std::string_view lower_case_name) const;         // "" if absent
};

}  // namespace lotse::http
