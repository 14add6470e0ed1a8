#include "server/http/routes.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "server/http/plain_page.h"

namespace lotse::http {
namespace {

std::string captures(std::string_view pattern, std::string_view path) {
  const auto found = captures_of(pattern, path);
  if (!found) return "no";
  std::string text = "yes";
  for (const auto& one : *found) text += " " + one;
  return text;
}

TEST(Patterns, SegmentsInBracesTakeAnything) {
  EXPECT_EQ(captures("/", "/"), "yes");
  EXPECT_EQ(captures("/search", "/search"), "yes");
  EXPECT_EQ(captures("/search", "/search/"), "no");
  EXPECT_EQ(captures("/search", "/Search"), "no");
  EXPECT_EQ(captures("/documents/{id}", "/documents/abc"), "yes abc");
  EXPECT_EQ(captures("/documents/{id}", "/documents/"), "no");
  EXPECT_EQ(captures("/documents/{id}", "/documents/a/b"), "no");
  EXPECT_EQ(captures("/documents/{id}/original", "/documents/abc/original"), "yes abc");
  EXPECT_EQ(captures("/documents/{id}/original", "/documents//original"), "no");
  EXPECT_EQ(captures("/{a}/{b}", "/x/y"), "yes x y");
  EXPECT_EQ(captures("/", "*"), "no");
}

class TableTest : public testing::Test {
 protected:
  static Response text(std::string body) {
    Response response;
    response.body = std::move(body);
    return response;
  }
  static std::vector<Route> routes() {
    return {
        {"GET", "/", [](const Request&, const Captures&) { return text("home"); }},
        {"GET", "/form", [](const Request&, const Captures&) { return text("form"); }},
        {"POST", "/form", [](const Request& r, const Captures&) { return text(r.body); }},
        {"GET", "/api/x", [](const Request&, const Captures&) { return text("x"); }},
        {"GET", "/gone", [](const Request&, const Captures&) { return not_found(); }},
        {"GET", "/inside", [](const Request&, const Captures&) { return text("in"); },
         Who::kLoopback},
        {"GET", "/bad/{id}",
         [](const Request&, const Captures&) -> Response {
           throw std::runtime_error("/srv/secret/path is broken");
         }},
        {"GET", "/odd", [](const Request&, const Captures&) -> Response { throw 42; }},
    };
  }
  RouteTable table(const Policy& policy = {}) {
    return {routes(),
            {[](const Request&, const Captures&) {
               Response response = text("nothing here");
               response.status = 404;
               return response;
             },
             [](const Request&, int status, const std::string& detail) {
               return plain_page(status, detail);
             }},
            policy,
            metrics_};
  }
  // "STATUS body", for refusals the status alone.
  std::string ask(const std::string& method, const std::string& path, const Policy& policy = {}) {
    const Response response = table(policy).answer(request(method, path));
    return std::to_string(response.status) + (response.status == 200 ? " " + response.body : "");
  }
  static Request request(const std::string& method, const std::string& path) {
    Request request;
    request.method = method;
    request.path = path;
    return request;
  }

  Metrics metrics_;
};

TEST_F(TableTest, FindsMethodAndPath) {
  EXPECT_EQ(ask("GET", "/"), "200 home");
  EXPECT_EQ(ask("HEAD", "/"), "200 home");
  EXPECT_EQ(ask("POST", "/form"), "200 ");
  EXPECT_EQ(ask("GET", "/nowhere"), "404");
  EXPECT_EQ(ask("FROB", "/nowhere"), "404");
  EXPECT_EQ(table().answer(request("GET", "/gone")).body, "nothing here");
}

TEST_F(TableTest, OtherMethodsAreToldWhatIsAllowed) {
  const Response refused = table().answer(request("DELETE", "/form"));
  EXPECT_EQ(refused.status, 405);
  EXPECT_EQ(refused.header("Allow"), "GET, HEAD, POST, OPTIONS");
  const Response options = table().answer(request("OPTIONS", "/"));
  EXPECT_EQ(options.status, 204);
  EXPECT_EQ(options.header("Allow"), "GET, HEAD, OPTIONS");
  EXPECT_EQ(ask("OPTIONS", "*"), "204");
  EXPECT_EQ(ask("OPTIONS", "/nowhere"), "404");
  EXPECT_EQ(ask("get", "/"), "405");
}

TEST_F(TableTest, ExceptionsEndInTheLogAndSayNothingOutside) {
  testing::internal::CaptureStderr();
  const Response response = table().answer(request("GET", "/bad/q"));
  EXPECT_EQ(response.status, 500);
  EXPECT_EQ(response.body.find("srv"), std::string::npos);
  EXPECT_NE(response.body.find("<a href=\"/\">"), std::string::npos);
  EXPECT_EQ(ask("GET", "/odd"), "500");
  EXPECT_EQ(testing::internal::GetCapturedStderr(),
            "lotse-server: GET /bad/{id}: /srv/secret/path is broken\n"
            "lotse-server: GET /odd: unknown exception\n");
}

TEST_F(TableTest, LoopbackOnlyIsForThisMachine) {
  EXPECT_EQ(ask("GET", "/inside"), "403");
  Request inside = request("GET", "/inside");
  inside.loopback = true;
  EXPECT_EQ(table().answer(inside).status, 200);
}

TEST_F(TableTest, EveryAnswerIsGuarded) {
  for (const char* path : {"/", "/nowhere", "/inside", "/api/x", "/form"}) {
    const Response response = table().answer(request("GET", path));
    const std::string policy = response.header("Content-Security-Policy");
    EXPECT_NE(policy.find("default-src 'none'"), std::string::npos) << path;
    EXPECT_NE(policy.find("frame-ancestors 'none'"), std::string::npos) << path;
    EXPECT_EQ(policy.find("unsafe"), std::string::npos) << path;
    EXPECT_EQ(response.header("X-Content-Type-Options"), "nosniff") << path;
    EXPECT_NE(response.header("Permissions-Policy"), "") << path;
    EXPECT_EQ(response.header("Referrer-Policy"), "same-origin") << path;
    EXPECT_EQ(response.header("Cache-Control"), response.status == 200 ? "no-cache" : "no-store")
        << path;
  }
}

TEST_F(TableTest, ThePublicApiIsOpenToOtherWebsitesAndNothingElseIs) {
  EXPECT_EQ(table().answer(request("GET", "/api/x")).header("Access-Control-Allow-Origin"), "*");
  const Response preflight = table().answer(request("OPTIONS", "/api/x"));
  EXPECT_EQ(preflight.header("Access-Control-Allow-Methods"), "GET, HEAD");
  EXPECT_EQ(table().answer(request("GET", "/")).header("Access-Control-Allow-Origin"), "");
  const Policy staff{false, {}};
  EXPECT_EQ(table(staff).answer(request("GET", "/api/x")).header("Access-Control-Allow-Origin"),
            "");
  EXPECT_EQ(table(staff).answer(request("GET", "/api/x")).header("Cache-Control"),
            "private, no-cache");
}

// A website's own name that resolves to 127.0.0.1 must not open a server without login.
TEST_F(TableTest, AServerWithoutLoginAnswersToItsOwnNamesOnly) {
  const Policy staff{false, {"lotse.example.org"}};
  const auto status = [&](const std::string& host) {
    Request asked = request("GET", "/");
    asked.headers["host"] = host;
    return table(staff).answer(asked).status;
  };
  EXPECT_EQ(status("127.0.0.1:8080"), 200);
  EXPECT_EQ(status("localhost:8080"), 200);
  EXPECT_EQ(status("[::1]:8080"), 200);
  EXPECT_EQ(status("lotse.example.org"), 200);
  EXPECT_EQ(status("evil.example"), 403);
  EXPECT_EQ(status("127.0.0.1.evil.example"), 403);
  EXPECT_EQ(status(""), 403);
}

}  // namespace
}  // namespace lotse::http
