// The API's table of routes over a fake searcher, asked without sockets.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "server/api/api_routes.h"
#include "server/http/plain_page.h"
#include "server/http/target.h"
#include "tests/server/api/fake_searcher.h"

namespace lotse::api {

struct ApiSite {
  explicit ApiSite(http::Policy policy = {}, std::filesystem::path data_dir = "/nowhere")
      : table(routes(std::move(data_dir)),
              fallbacks([](const http::Request&, const http::Captures&) {
                return http::plain_page(404, "No such page.");
              }),
              std::move(policy), metrics) {}

  std::vector<http::Route> routes(std::filesystem::path data_dir) {
    server::Settings settings;
    settings.data_dir = std::move(data_dir);
    auto list = api_routes(searcher, settings);
    for (auto& route : operator_routes(searcher, metrics)) list.push_back(std::move(route));
    return list;
  }

  http::Response ask(const std::string& target, std::map<std::string, std::string> headers = {},
                     const std::string& method = "GET") {
    http::Request request;
    auto parsed = *http::target_of(target);
    request.method = method;
    request.path = std::move(parsed.path);
    request.parameters = std::move(parsed.parameters);
    request.headers = std::move(headers);
    request.loopback = loopback;
    return table.answer(request);
  }
  std::string body(const std::string& target) { return ask(target).body; }
  // "400 size" for a refusal that names its parameter.
  std::string refused(const std::string& target) {
    const auto answer = ask(target);
    const auto json = nlohmann::json::parse(answer.body, nullptr, false);
    const std::string parameter = json.is_object() ? json.value("parameter", "") : "";
    return std::to_string(answer.status) + " " + parameter +
           (answer.content_type == "application/problem+json" ? "" : " as " + answer.content_type);
  }

  search::FakeSearcher searcher;
  http::Metrics metrics;
  http::RouteTable table;
  bool loopback = true;
};

}  // namespace lotse::api
