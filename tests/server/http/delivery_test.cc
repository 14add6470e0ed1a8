#include "server/http/delivery.h"

#include <Poco/InflatingStream.h>
#include <gtest/gtest.h>

#include <sstream>

namespace lotse::http {
namespace {

std::string unpacked(const std::string& bytes) {
  std::istringstream packed(bytes);
  Poco::InflatingInputStream stream(packed, Poco::InflatingStreamBuf::STREAM_GZIP);
  return {std::istreambuf_iterator<char>(stream), {}};
}

Response delivered(std::map<std::string, std::string> headers, std::string body,
                   std::string content_type = "text/html; charset=utf-8") {
  Request request;
  request.method = "GET";
  request.headers = std::move(headers);
  Response response;
  response.body = std::move(body);
  response.content_type = std::move(content_type);
  deliver(request, response);
  return response;
}

TEST(Delivery, GzipIsTakenWhenTheClientSaysSo) {
  EXPECT_TRUE(accepts_gzip("gzip"));
  EXPECT_TRUE(accepts_gzip("deflate, gzip;q=0.5"));
  EXPECT_TRUE(accepts_gzip("br , gzip"));
  EXPECT_TRUE(accepts_gzip("*"));
  EXPECT_FALSE(accepts_gzip(""));
  EXPECT_FALSE(accepts_gzip("identity"));
  EXPECT_FALSE(accepts_gzip("gzip;q=0"));
  EXPECT_FALSE(accepts_gzip("gzip; q=0.000, *"));
  EXPECT_FALSE(accepts_gzip("*;q=0"));
  EXPECT_FALSE(accepts_gzip("gzipped"));
}

TEST(Delivery, PacksTextOfSomeSize) {
  const std::string body(5000, 'a');
  const Response packed = delivered({{"accept-encoding", "gzip"}}, body);
  EXPECT_LT(packed.body.size(), 200U);
  EXPECT_EQ(unpacked(packed.body), body);
  EXPECT_EQ(packed.header("Content-Encoding"), "gzip");
  EXPECT_EQ(packed.header("Vary"), "Accept-Encoding");
  EXPECT_EQ(delivered({}, body).body, body);
  EXPECT_EQ(delivered({}, body).header("Vary"), "Accept-Encoding");
  EXPECT_EQ(delivered({{"accept-encoding", "gzip"}}, "short").header("Content-Encoding"), "");
  EXPECT_EQ(delivered({{"accept-encoding", "gzip"}}, body, "image/png").body, body);
  EXPECT_EQ(delivered({{"accept-encoding", "gzip"}}, body, "application/problem+json")
                .header("Content-Encoding"),
            "gzip");
}

TEST(Delivery, TheSameAnswerHasTheSameEtagPackedOrNot) {
  const std::string body(5000, 'a');
  EXPECT_EQ(delivered({{"accept-encoding", "gzip"}}, body).header("ETag"),
            delivered({}, body).header("ETag"));
  EXPECT_NE(delivered({}, "a").header("ETag"), delivered({}, "b").header("ETag"));
}

TEST(Delivery, AKnownAnswerIs304) {
  const std::string etag = delivered({}, "body").header("ETag");
  const Response known = delivered({{"if-none-match", "\"x\", " + etag}}, "body");
  EXPECT_EQ(known.status, 304);
  EXPECT_EQ(known.body, "");
  EXPECT_EQ(known.header("ETag"), etag);
  EXPECT_EQ(delivered({{"if-none-match", etag}}, "other").status, 200);
}

TEST(Delivery, EtagsAreComparedWeakly) {
  EXPECT_TRUE(names_etag("\"a\"", "W/\"a\""));
  EXPECT_TRUE(names_etag("W/\"a\"", "W/\"a\""));
  EXPECT_TRUE(names_etag("\"b\" , W/\"a\"", "W/\"a\""));
  EXPECT_TRUE(names_etag("*", "W/\"a\""));
  EXPECT_FALSE(names_etag("", "W/\"a\""));
  EXPECT_FALSE(names_etag("\"a", "W/\"a\""));
  EXPECT_FALSE(names_etag("*", ""));
}

}  // namespace
}  // namespace lotse::http
