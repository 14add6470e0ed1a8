// The server over real sockets: what clients see, crowds, slow clients, the end.
#include "server/http/poco_server.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <condition_variable>
#include <fstream>
#include <memory>
#include <thread>

#include "tests/server/http/wire.h"

namespace lotse::http {
namespace {

using namespace std::chrono_literals;

// What of the request arrived, as text.
Response echo(const Request& request) {
  Response response;
  response.content_type = "text/plain; charset=utf-8";
  response.body = request.method + " " + request.path;
  for (const auto& [name, value] : request.parameters) response.body += " " + name + "=" + value;
  if (request.loopback) response.body += " loopback";
  return response;
}

class PocoServerTest : public testing::Test {
 protected:
  void start(Application application, int threads = 2) {
    server_ =
        std::make_unique<PocoServer>(std::move(application), Address{"127.0.0.1", 0}, threads);
    server_->start();
  }
  std::uint16_t port() const { return server_->port(); }

  std::unique_ptr<PocoServer> server_;
};

TEST_F(PocoServerTest, RequestsArriveDecoded) {
  start(echo);
  EXPECT_EQ(body_of(get(port(), "/St%C3%A4dte?q=a+b%26c&year=2019..2020&x")),
            "GET /Städte q=a b&c year=2019..2020 x= loopback");
  EXPECT_EQ(body_of(get(port(), "/?&&a=1&")), "GET / a=1 loopback");
}

TEST_F(PocoServerTest, AProxysClientsAreNotThisMachine) {
  start(echo);
  EXPECT_EQ(body_of(get(port(), "/", "X-Forwarded-For: 192.0.2.1\r\n")), "GET /");
  EXPECT_EQ(body_of(get(port(), "/", "Forwarded: for=192.0.2.1\r\n")), "GET /");
  EXPECT_EQ(body_of(get(port(), "/", "X-Real-IP: 127.0.0.1\r\n")), "GET /");
}

TEST_F(PocoServerTest, HeadIsGetWithoutItsBody) {
  start(echo);
  const std::string answer =
      ask(port(), "HEAD /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(status_of(answer), "200");
  EXPECT_EQ(field_of(answer, "Content-Length"), "16");
  EXPECT_EQ(body_of(answer), "");
}

TEST_F(PocoServerTest, AnswersWithoutBodyHaveNoLength) {
  start([](const Request&) {
    Response response;
    response.status = 304;
    return response;
  });
  const std::string answer = get(port(), "/");
  EXPECT_EQ(answer.substr(0, 17), "HTTP/1.1 304 Not ");
  EXPECT_EQ(field_of(answer, "Content-Length"), "");
  EXPECT_EQ(field_of(answer, "Content-Type"), "");
}

TEST_F(PocoServerTest, OneConnectionTakesManyRequests) {
  start(echo);
  Wire wire(port());
  for (int i = 0; i < 200; ++i) {
    wire.send("GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: x\r\n\r\n");
  }
  wire.finish();
  const std::string all = wire.receive();
  EXPECT_NE(all.find("GET /199 loopback"), std::string::npos);
}

TEST_F(PocoServerTest, LargeBodiesAndFilesArriveWhole) {
  const auto file =
      std::filesystem::path(testing::TempDir()) / ("lotse-large-" + std::to_string(::getpid()));
  const std::string large(3'000'000, 'x');
  std::ofstream(file) << large;
  start([&](const Request& request) {
    Response response;
    if (request.path == "/file") {
      response.file = file;
    } else {
      response.body = large;
    }
    return response;
  });
  EXPECT_EQ(body_of(get(port(), "/body")), large);
  EXPECT_EQ(body_of(get(port(), "/file")), large);
  EXPECT_EQ(field_of(get(port(), "/file"), "Content-Length"), "3000000");
  std::filesystem::remove(file);
}

TEST_F(PocoServerTest, IdleClientsDoNotKeepOthersOut) {
  start(echo, 2);
  std::vector<std::unique_ptr<Wire>> idle;
  for (int i = 0; i < 8; ++i) {
    idle.push_back(std::make_unique<Wire>(port()));
    idle.back()->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  }
  EXPECT_EQ(status_of(get(port(), "/")), "200");
}

// Eight clients that send a byte now and then, two threads: a well-behaved one is answered.
TEST_F(PocoServerTest, SlowClientsDoNotKeepOthersOutForLong) {
  start(echo, 2);
  std::atomic<bool> done = false;
  std::vector<std::unique_ptr<Wire>> slow;
  for (int i = 0; i < 4; ++i) slow.push_back(std::make_unique<Wire>(port()));
  std::thread dripping([&] {
    while (!done) {
      for (auto& wire : slow) wire->send("G");
      std::this_thread::sleep_for(100ms);
    }
  });
  const auto start = Clock::now();
  std::string answer;
  while (status_of(answer) != "200" && Clock::now() - start < 15s) {
    Wire wire(port());
    wire.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    answer = wire.receive(15000);
  }
  done = true;
  dripping.join();
  EXPECT_EQ(status_of(answer), "200");
  EXPECT_LT(Clock::now() - start, 10s);
}

TEST_F(PocoServerTest, StopLetsARequestUnderWayEnd) {
  std::mutex mutex;
  std::condition_variable begun;
  bool is_begun = false;
  start([&](const Request& request) {
    {
      const std::lock_guard lock(mutex);
      is_begun = true;
    }
    begun.notify_one();
    std::this_thread::sleep_for(300ms);
    return echo(request);
  });
  Wire idle(port());
  Wire busy(port());
  busy.send("GET /under-way HTTP/1.1\r\nHost: x\r\n\r\n");
  std::unique_lock lock(mutex);
  begun.wait(lock, [&] { return is_begun; });
  lock.unlock();
  const auto start = Clock::now();
  server_->stop();
  EXPECT_LT(Clock::now() - start, 3s);
  const std::string answer = busy.receive();
  EXPECT_EQ(body_of(answer), "GET /under-way loopback");
  EXPECT_EQ(field_of(answer, "Connection"), "close");
}

TEST_F(PocoServerTest, ATakenPortIsRefused) {
  start(echo);
  EXPECT_THROW(PocoServer(echo, {"127.0.0.1", port()}, 1), std::runtime_error);
  EXPECT_THROW(PocoServer(echo, {"192.0.2.1", 80}, 1), std::runtime_error);
}

}  // namespace
}  // namespace lotse::http
