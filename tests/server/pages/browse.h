// Asks pages as a browser does: browse("/search?q=x") is the answer of the routes over the sample.
#pragma once

#include <string>

#include "fake_searcher.h"
#include "server/pages/pages.h"

namespace lotse::pages {

class Browser {
 public:
  explicit Browser(FakeSearcher searcher = sample_searcher(), server::Site site = {});

  // `address` is a path with an undecoded but simple query: "/search?q=a&city=b".
  http::Response get(const std::string& address, const std::string& accept_language = "");
  std::string body(const std::string& address) { return get(address).body; }

 private:
  FakeSearcher searcher_;
  server::Settings settings_;
  std::vector<http::Route> routes_;
  http::Handler not_found_;
};

// A page without the one script that every page loads from this server: no other may be left.
std::string without_own_script(const std::string& body);
// How often `part` occurs in `text`.
int occurrences(const std::string& text, const std::string& part);
// What stands between two tags or words, for one-line comparisons; "" when one of them is missing.
std::string between(const std::string& text, const std::string& from, const std::string& to);

}  // namespace lotse::pages
