// lotse-server as a process: arguments, settings, readiness, the end.
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "tests/process.h"
#include "tests/server/http/wire.h"

namespace lotse::server {
namespace {

using namespace std::chrono_literals;
using tests::Process;

class ServerProgramTest : public testing::Test {
 protected:
  // Arguments after the program's name; CONFIG stands for the settings file.
  std::vector<std::string> command(std::vector<std::string> arguments,
                                   const std::string& settings) {
    folder_.write("lotse.toml", settings);
    for (auto& argument : arguments) {
      if (argument == "CONFIG") argument = (folder_ / "lotse.toml").string();
    }
    arguments.insert(arguments.begin(), tests::program("lotse-server"));
    return arguments;
  }

  // "EXIT CODE first line on stderr", the folder's name left out.
  std::string refused(const std::vector<std::string>& arguments, const std::string& settings = "") {
    const auto ended = Process(command(arguments, settings)).wait();
    std::string line = ended.err.substr(0, ended.err.find('\n'));
    const std::string folder = (folder_ / "").string();
    if (const auto at = line.find(folder); at != line.npos) line.erase(at, folder.size());
    return std::to_string(ended.code) + " " + line;
  }

  // The port once the server has said it.
  static std::uint16_t port_of(const Process& server) {
    for (int i = 0; i < 200; ++i) {
      const std::string said = server.err();
      const std::size_t at = said.find("http://127.0.0.1:");
      if (at != said.npos && said.find('\n', at) != said.npos) {
        return static_cast<std::uint16_t>(std::stoi(said.substr(at + 17)));
      }
      std::this_thread::sleep_for(50ms);
    }
    return 0;
  }

  tests::TempFolder folder_;
};

TEST_F(ServerProgramTest, WrongArgumentsAndSettingsAreTwo) {
  EXPECT_EQ(refused({}).substr(0, 2), "2 ");
  EXPECT_EQ(refused({"--config", "CONFIG", "--colour"}).substr(0, 2), "2 ");
  EXPECT_EQ(refused({"--config", "CONFIG", "--audience", "everyone"}).substr(0, 2), "2 ");
  EXPECT_EQ(refused({"--config", "CONFIG", "--port", "70000"}).substr(0, 2), "2 ");
  EXPECT_EQ(refused({"--config", "CONFIG"}, "[server]\ncolour = 1"),
            "2 lotse-server: lotse.toml:2: unknown key 'colour'");
  EXPECT_EQ(refused({"--config", "/nowhere.toml"}),
            "2 lotse-server: /nowhere.toml: cannot be read");
}

TEST_F(ServerProgramTest, StaffIsForLoopbackAndSaysThatThereIsNoLogin) {
  EXPECT_EQ(refused({"--config", "CONFIG", "--audience", "staff"}),
            "2 lotse-server: --audience staff has no login yet: say --no-login");
  EXPECT_EQ(refused({"--config", "CONFIG", "--audience", "staff", "--no-login"},
                    "[server]\nlisten = '0.0.0.0:8080'"),
            "2 lotse-server: --audience staff listens on loopback only, not on 0.0.0.0:8080");
}

TEST_F(ServerProgramTest, StartsWithoutAnIndexAndEndsWhenTold) {
  Process server(command({"--config", "CONFIG", "--port", "0"}, ""));
  const std::uint16_t port = port_of(server);
  ASSERT_NE(port, 0) << server.err();
  EXPECT_EQ(http::status_of(http::get(port, "/healthz")), "200");
  EXPECT_EQ(http::status_of(http::get(port, "/readyz")), "503");
  http::Wire idle(port);
  const auto start = std::chrono::steady_clock::now();
  server.signal(SIGTERM);
  EXPECT_EQ(server.wait().code, 0);
  EXPECT_LT(std::chrono::steady_clock::now() - start, 10s);
}

TEST_F(ServerProgramTest, StaffAnswersToItsOwnNamesOnly) {
  Process server(
      command({"--config", "CONFIG", "--audience", "staff", "--no-login", "--port", "0"}, ""));
  const std::uint16_t port = port_of(server);
  ASSERT_NE(port, 0) << server.err();
  const auto ask = [&](const std::string& host) {
    return http::status_of(http::ask(
        port, "GET /healthz HTTP/1.1\r\nConnection: close\r\nHost: " + host + "\r\n\r\n"));
  };
  EXPECT_EQ(ask("127.0.0.1"), "200");
  EXPECT_EQ(ask("evil.example"), "403");
  server.signal(SIGINT);
  EXPECT_EQ(server.wait().code, 0);
}

TEST_F(ServerProgramTest, ATakenPortIsOne) {
  Process first(command({"--config", "CONFIG", "--port", "0"}, ""));
  const std::string port = std::to_string(port_of(first));
  EXPECT_EQ(refused({"--config", "CONFIG", "--port", port}).substr(0, 46 + port.size()),
            "1 lotse-server: cannot listen on 127.0.0.1:" + port + ": N");
}

}  // namespace
}  // namespace lotse::server
