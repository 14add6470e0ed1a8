// The target of a request line: "/search?q=klima+rat" -> path and parameters, decoded.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lotse::http {

struct Target {
  std::string path;                                             // decoded, begins with "/"
  std::vector<std::pair<std::string, std::string>> parameters;  // decoded, in order
};

// Empty when it is no target: not beginning with "/", a broken percent sign, a NUL byte. The
// absolute form ("http://host/path") is accepted, its host is not looked at.
std::optional<Target> target_of(std::string_view text);

// As application/x-www-form-urlencoded: "+" is a blank.
std::optional<std::vector<std::pair<std::string, std::string>>> form_parameters(
    std::string_view text);

}  // namespace lotse::http
