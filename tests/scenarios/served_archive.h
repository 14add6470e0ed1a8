// An archive indexed by the real lotse-indexer and served by the real lotse-server on a free port.
#pragma once

#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <regex>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/indexer/archive.h"
#include "tests/server/http/wire.h"

namespace lotse::tests {

// Starts on construction, waits until it answers, ends with its owner.
class Server {
 public:
  explicit Server(const std::string& config, std::vector<std::string> more = {})
      : process_(arguments(config, std::move(more))), port_(port_from_log()) {}

  // Status, header and body as they came.
  std::string get(const std::string& target, const std::string& fields = "") const {
    return http::ask(port_, "GET " + target +
                                " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + fields +
                                "\r\n");
  }
  std::string status(const std::string& target) const { return http::status_of(get(target)); }
  nlohmann::json json(const std::string& target) const {
    return nlohmann::json::parse(http::body_of(get(target)));
  }
  std::uint16_t port() const { return port_; }
  int stop() {
    process_.signal(SIGTERM);
    return process_.wait().code;
  }

 private:
  static std::vector<std::string> arguments(const std::string& config,
                                            std::vector<std::string> more) {
    std::vector<std::string> all{program("lotse-server"), "--config", config, "--port", "0"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }
  // The server says on standard error where it listens once it does.
  std::uint16_t port_from_log() const {
    static const std::regex kAddress("http://127\\.0\\.0\\.1:([0-9]+)");
    for (int tries = 0; tries < 500; ++tries) {
      const std::string log = process_.errors();
      std::smatch match;
      if (std::regex_search(log, match, kAddress))
        return static_cast<std::uint16_t>(std::stoi(match[1]));
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    throw std::runtime_error("the server does not say where it listens: " + process_.errors());
  }

  Process process_;
  std::uint16_t port_;
};

}  // namespace lotse::tests
