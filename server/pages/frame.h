// What every page is made with, and who asks: the searcher, the settings and templates (Frame, one
// per server) and the language and address of one request (Visit). Pages write no HTML themselves.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "server/http/request.h"
#include "server/http/response.h"
#include "server/http/status.h"
#include "server/pages/messages.h"
#include "server/pages/templates.h"
#include "server/search/search_parameters.h"
#include "server/search/searcher.h"
#include "server/settings.h"

namespace lotse::pages {

// Shared by all requests; searcher and settings outlive it.
struct Frame {
  search::Searcher& searcher;
  const server::Settings& settings;
  Templates templates;
  std::string static_version;  // changes with the content of static files
};

// One request as pages see it: in which language to answer, and links that keep it.
class Visit {
 public:
  explicit Visit(const http::Request& request);

  const http::Request& request() const { return request_; }
  const std::string& language() const { return language_; }
  std::string say(std::string_view key, const Fillings& fillings = {}) const;
  // The message, or `otherwise` when there is none: for keys made of data.
  std::string say_or(const std::string& key, const std::string& otherwise) const;
  std::string say_count(std::string_view key, std::uint64_t n) const;
  std::string date(std::string_view iso_date) const;
  std::string number(std::uint64_t n) const;

  // A link within the site: `lang` is kept when the address of this page names it.
  std::string link(std::string_view path, search::Parameters parameters = {}) const;
  // The language, when links must name it: for hidden fields of forms. Else "".
  std::string kept_language() const { return language_in_address_ ? language_ : ""; }
  // This very page in another language.
  std::string in_language(std::string_view language) const;
  // The value of a lang attribute for text in `language`: "" when it is the page's own or unknown.
  std::string foreign(std::string_view language) const;

 private:
  const http::Request& request_;
  std::string language_;
  bool language_in_address_ = false;
};

// "de" or "en": what the browser prefers (RFC 9110, 12.5.4), German if it says nothing of either.
std::string accepted_language(std::string_view accept_language);

// A decoded path as it stands in a link: everything but letters, digits, "-._~/" percent-encoded.
std::string encoded_path(std::string_view path);

// What a page hands to the layout.
struct Page {
  std::string title;  // of the window, without the name of the site
  std::string name;   // of the template of the main part
  Values values;
  std::string section;  // the entry of the navigation it belongs to: "search" "cities" "goals" ...
  int status = http::kOk;
  bool for_robots = true;  // false: search engines are asked not to list it
};

http::Response answer(const Frame& frame, const Visit& visit, Page page);

}  // namespace lotse::pages
