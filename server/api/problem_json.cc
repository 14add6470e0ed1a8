#include "server/api/problem_json.h"

#include <algorithm>
#include <set>

#include "server/api/json_writer.h"

namespace lotse::api {
namespace {

std::string_view title_of(int status) {
  switch (status) {
    case 400:
      return "Bad Request";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 503:
      return "Service Unavailable";
    default:
      return "Internal Server Error";
  }
}

http::Response answer(int status, std::string_view detail, std::string_view parameter) {
  JsonWriter json;
  json.object([&] {
    json.member("type", "about:blank").member("title", title_of(status));
    json.member("status", status).member("detail", detail);
    if (!parameter.empty()) json.member("parameter", parameter);
  });
  http::Response response = json_answer(json.take());
  response.status = status;
  response.content_type = "application/problem+json";
  if (status == 503) response.headers.emplace_back("Retry-After", "10");
  return response;
}

}  // namespace

http::Response problem(int status, std::string_view detail) { return answer(status, detail, ""); }

http::Response refusal(const search::Refusal& refusal) {
  // The limits of a query come as whole sentences in the reader's language.
  const bool sentence = refusal.text.ends_with('.');
  const std::string detail = sentence ? refusal.parameter + ": " + refusal.text
                                      : "Parameter " + refusal.parameter + " " + refusal.text + ".";
  return answer(400, detail, refusal.parameter);
}

std::optional<http::Response> refused_parameters(const http::Request& request,
                                                 const std::vector<std::string_view>& allowed) {
  std::set<std::string_view> seen;
  for (const auto& [name, value] : request.parameters) {
    if (std::ranges::find(allowed, name) == allowed.end()) {
      return refusal({name, "is not a parameter of this address"});
    }
    if (!seen.insert(name).second) return refusal({name, "must be given only once"});
  }
  return std::nullopt;
}

}  // namespace lotse::api
