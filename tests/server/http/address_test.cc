#include "server/http/address.h"

#include <gtest/gtest.h>

namespace lotse::http {
namespace {

std::string again(std::string_view text) {
  const auto address = address_of(text);
  return address ? text_of(*address) : "none";
}

TEST(Addresses, HostAndPort) {
  EXPECT_EQ(again("127.0.0.1:8080"), "127.0.0.1:8080");
  EXPECT_EQ(again("localhost:0"), "localhost:0");
  EXPECT_EQ(again("[::1]:80"), "[::1]:80");
  for (const char* wrong : {"", "8080", ":80", "host:", "host:65536", "host:-1", "host:8x",
                            "::1:80", "[host]:80", "http://host:80", "a b:80", "[]:80"}) {
    EXPECT_EQ(again(wrong), "none") << wrong;
  }
}

TEST(Addresses, HostNames) {
  EXPECT_EQ(host_name("example.org:8080"), "example.org");
  EXPECT_EQ(host_name("example.org/path"), "example.org");
  EXPECT_EQ(host_name("[::1]:8080"), "::1");
  EXPECT_EQ(host_name("["), "");
  EXPECT_EQ(host_name(""), "");
}

TEST(Addresses, Loopback) {
  for (const char* host : {"127.0.0.1", "127.1.2.3", "localhost", "::1", "::ffff:127.0.0.1"}) {
    EXPECT_TRUE(is_loopback(host)) << host;
  }
  for (const char* host :
       {"0.0.0.0", "::", "192.0.2.1", "127.evil.example", "localhost.example", ""}) {
    EXPECT_FALSE(is_loopback(host)) << host;
  }
}

}  // namespace
}  // namespace lotse::http
