// Real sockets, wrong requests. Every trick hides a request for /second where one reader sees a
// body; whatever the answer, it must not be executed.
#include <gtest/gtest.h>

#include <algorithm>
#include <mutex>
#include <vector>

#include "server/http/poco_server.h"
#include "tests/server/http/wire.h"

namespace lotse::http {
namespace {

constexpr const char* kHidden = "GET /second HTTP/1.1\r\nHost: x\r\n\r\n";  // 33 bytes

class FramingTest : public testing::Test {
 protected:
  FramingTest() : server_([this](const Request& r) { return note(r); }, {"127.0.0.1", 0}, 4) {
    server_.start();
  }

  Response note(const Request& request) {
    const std::lock_guard lock(mutex_);
    executed_ +=
        request.method + " " + request.path + " " + std::to_string(request.body.size()) + "; ";
    Response response;
    response.body = "done";
    return response;
  }

  // Sends the bytes; "STATUS of the first answer: what was executed".
  std::string outcome(const std::string& bytes, bool finish = true) {
    {
      const std::lock_guard lock(mutex_);
      executed_.clear();
    }
    Wire wire(server_.port());
    wire.send(bytes);
    if (finish) wire.finish();
    const std::string status = status_of(wire.receive());
    const std::lock_guard lock(mutex_);
    return status + ": " + executed_;
  }

  std::string trick(const std::string& fields,
                    const std::string& request_line = "GET /first HTTP/1.1") {
    return outcome(request_line + "\r\nHost: x\r\n" + fields + "\r\n" + kHidden);
  }

  std::mutex mutex_;
  std::string executed_;
  PocoServer server_;
};

TEST_F(FramingTest, PlainRequestsAreExecuted) {
  EXPECT_EQ(outcome("GET /first HTTP/1.1\r\nHost: x\r\n\r\n"), "200: GET /first 0; ");
  EXPECT_EQ(outcome("GET /first HTTP/1.0\r\n\r\n"), "200: GET /first 0; ");
  EXPECT_EQ(outcome("GET http://x/first?a HTTP/1.1\r\nHost: x\r\n\r\n"), "200: GET /first 0; ");
  EXPECT_EQ(outcome("POST /f HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\na=b"),
            "200: POST /f 3; ");
}

TEST_F(FramingTest, PipelinedRequestsWithoutBodiesAreRequests) {
  EXPECT_EQ(trick(""), "200: GET /first 0; GET /second 0; ");
  EXPECT_EQ(trick("Content-Length: 0\r\n"), "200: GET /first 0; GET /second 0; ");
  EXPECT_EQ(trick("Connection: close\r\n"), "200: GET /first 0; ");
}

TEST_F(FramingTest, ABodyIsNoRequest) {
  EXPECT_EQ(trick("Content-Length: 33\r\n"), "200: GET /first 33; ");
  EXPECT_EQ(trick("Content-Length: 5\r\n"), "200: GET /first 5; ");
  EXPECT_EQ(trick("Content-Length: 033\r\n"), "200: GET /first 33; ");
  EXPECT_EQ(trick("content-length:33\r\nConnection: keep-alive\r\n"), "200: GET /first 33; ");
  EXPECT_EQ(trick("Content-Length: 33\r\n", "POST /first HTTP/1.1"), "200: POST /first 33; ");
  EXPECT_EQ(trick("Content-Length: 33\r\n", "HEAD /first HTTP/1.1"), "200: HEAD /first 33; ");
  EXPECT_EQ(trick("Content-Length: 33\r\n", "FROB /first HTTP/1.1"), "200: FROB /first 33; ");
  EXPECT_EQ(trick("Content-Length: 33\r\nExpect: 100-continue\r\n"), "200: GET /first 33; ");
}

// Whatever two readers could understand differently ends the connection, and nothing is executed.
TEST_F(FramingTest, ContradictionsAreRefused) {
  const std::vector<std::string> tricks{
      "Content-Length: 33\r\nContent-Length: 33\r\n",
      "Content-Length: 0\r\nContent-Length: 33\r\n",
      "Content-Length: 33, 33\r\n",
      "Content-Length: +33\r\n",
      "Content-Length: -1\r\n",
      "Content-Length: 0x21\r\n",
      "Content-Length: 3 3\r\n",
      "Content-Length: 33;\r\n",
      "Content-Length: 99999999999999999999999999\r\n",
      "Content-Length: \r\n",
      "Content-Length : 33\r\n",
      "Content-Length\t: 33\r\n",
      " Content-Length: 33\r\n",
      "X: y\r\n Content-Length: 33\r\n",
      "X: y\nContent-Length: 33\r\n",
      "X: y\rContent-Length: 33\r\n",
      "Content-Length: 33\n\r\n",
      "\nContent-Length: 33\r\n",
      "Content-Length\r\n: 33\r\n",
      std::string("Content-Length: 33\0\r\n", 21),
      std::string("X: \0\r\nContent-Length: 33\r\n", 26),
      "Content-Length: 33\r\nTransfer-Encoding: chunked\r\n",
      "Transfer-Encoding: chunked\r\nContent-Length: 33\r\n",
      "Transfer-Encoding: identity\r\nContent-Length: 33\r\n",
      "Transfer-Encoding : chunked\r\n",
      "Transfer-Encoding:\x0b chunked\r\n",
      "\x0bTransfer-Encoding: chunked\r\n",
      "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
      "Host: y\r\n",
      ": empty\r\n",
      "no colon\r\n",
      "N\xc3\xa4me: x\r\n",
      "Expect: 100-continue\r\nExpect: x\r\n",
  };
  for (const auto& fields : tricks) EXPECT_EQ(trick(fields), "400: ") << fields;
}

TEST_F(FramingTest, TransferCodingsAreNotTaken) {
  EXPECT_EQ(trick("Transfer-Encoding: chunked\r\n"), "411: ");
  EXPECT_EQ(trick("Transfer-Encoding: CHUNKED\r\n"), "411: ");
  EXPECT_EQ(trick("Transfer-Encoding: xchunked\r\n"), "501: ");
  EXPECT_EQ(trick("Transfer-Encoding: gzip, chunked\r\n"), "501: ");
  EXPECT_EQ(trick("Transfer-Encoding:\r\n"), "501: ");
  EXPECT_EQ(outcome("POST /f HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" +
                    std::string(kHidden)),
            "411: ");
}

TEST_F(FramingTest, RequestLinesAreStrict) {
  for (const char* line :
       {"GET  /first HTTP/1.1", "GET /first  HTTP/1.1", " GET /first HTTP/1.1", "GET /first",
        "GET /first HTTP/1.1 ", "GET /a b HTTP/1.1", "GET\t/first\tHTTP/1.1", "G(T /first HTTP/1.1",
        "GET /%zz HTTP/1.1", "GET /%00 HTTP/1.1", "GET /%4 HTTP/1.1", "GET first HTTP/1.1",
        "GET x:80 HTTP/1.1", "CONNECT x:80 HTTP/1.1", "GET * HTTP/1.1", "GET /\xff HTTP/1.1",
        "GET /first http/1.1", "GET /first HTTP/1.1\r", "GET /first HTTP/11"}) {
    EXPECT_EQ(trick("", line), "400: ") << line;
  }
  EXPECT_EQ(trick("", "GET /first HTTP/2.0"), "505: ");
  EXPECT_EQ(trick("", "GET /first HTTP/0.9"), "505: ");
  EXPECT_EQ(outcome("GET /first HTTP/1.1\r\n\r\n"), "400: ");  // no Host
  EXPECT_EQ(outcome("\r\nGET /first HTTP/1.1\r\nHost: x\r\n\r\n"), "200: GET /first 0; ");
  EXPECT_EQ(outcome("\r\n\r\nGET /first HTTP/1.1\r\nHost: x\r\n\r\n"), "400: ");
  EXPECT_EQ(outcome("\x16\x03\x01\x02"), "408: ");  // TLS to a plain port
}

TEST_F(FramingTest, LimitsHold) {
  const std::string long_path(16 * 1024, 'a');
  EXPECT_EQ(trick("", "GET /" + long_path + " HTTP/1.1"), "414: ");
  EXPECT_EQ(trick("", "GET /" + long_path + long_path + long_path + long_path + " HTTP/1.1"),
            "414: ");
  EXPECT_EQ(outcome("GET /" + long_path.substr(1) + " HTTP/1.1\r\nHost: x\r\n\r\n").substr(0, 8),
            "200: GET");
  EXPECT_EQ(trick("X: " + long_path + long_path + long_path + "\r\n"), "431: ");
  std::string many;
  for (int i = 0; i < 101; ++i) many += "X-" + std::to_string(i) + ": y\r\n";
  EXPECT_EQ(trick(many), "431: ");
  EXPECT_EQ(trick("Content-Length: 1025\r\n"), "413: ");
  EXPECT_EQ(trick("Content-Length: 65537\r\n", "POST /first HTTP/1.1"), "413: ");
  EXPECT_EQ(trick("Content-Length: 2147483648\r\n"), "413: ");
  EXPECT_EQ(outcome("POST /f HTTP/1.1\r\nHost: x\r\nContent-Length: 65536\r\n\r\n" +
                    std::string(65536, 'b')),
            "200: POST /f 65536; ");
}

TEST_F(FramingTest, HalfARequestIsNeverExecuted) {
  EXPECT_EQ(outcome("GET /first HTTP/1.1\r\nHost: x\r\n"), "408: ");
  EXPECT_EQ(outcome("POST /f HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nab"), "408: ");
  EXPECT_EQ(outcome(""), "none: ");
}

TEST_F(FramingTest, RequestsMayComeInPieces) {
  Wire wire(server_.port());
  for (const char c : std::string("GET /first HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")) {
    wire.send(std::string(1, c));
  }
  EXPECT_EQ(status_of(wire.receive()), "200");
}

TEST_F(FramingTest, HeadersCannotBeInjected) {
  PocoServer server(
      [](const Request& request) {
        Response response;
        response.headers.emplace_back("Location", *request.parameter("to"));
        return response;
      },
      {"127.0.0.1", 0}, 1);
  server.start();
  const std::string answer = get(server.port(), "/?to=a%0d%0aSet-Cookie:%20b");
  EXPECT_EQ(field_of(answer, "Location"), "aSet-Cookie: b");
  EXPECT_EQ(field_of(answer, "Set-Cookie"), "");
}

}  // namespace
}  // namespace lotse::http
