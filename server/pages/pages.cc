#include "server/pages/pages.h"

#include <memory>

#include "server/pages/cities_page.h"
#include "server/pages/city_page.h"
#include "server/pages/document_page.h"
#include "server/pages/help_page.h"
#include "server/pages/home_page.h"
#include "server/pages/legal_pages.h"
#include "server/pages/not_found_page.h"
#include "server/pages/sdg_page.h"
#include "server/pages/sdgs_page.h"
#include "server/pages/search_page.h"
#include "server/pages/static_routes.h"

namespace lotse::pages {
namespace {

using FramePointer = std::shared_ptr<const Frame>;
using PlainPage = http::Response (*)(const Frame&, const http::Request&);
using NamedPage = http::Response (*)(const Frame&, const http::Request&, const std::string&);

http::Route plain(const FramePointer& frame, const std::string& pattern, PlainPage page) {
  return {"GET", pattern, [frame, page](const http::Request& request, const http::Captures&) {
            return page(*frame, request);
          }};
}

http::Route named(const FramePointer& frame, const std::string& pattern, NamedPage page) {
  return {"GET", pattern,
          [frame, page](const http::Request& request, const http::Captures& captures) {
            return page(*frame, request, captures.at(0));
          }};
}

}  // namespace

std::vector<http::Route> page_routes(search::Searcher& searcher, const server::Settings& settings,
                                     const std::filesystem::path& share) {
  const auto files = std::make_shared<const StaticFiles>(static_files_of(settings, share));
  const FramePointer frame = std::make_shared<const Frame>(
      Frame{searcher, settings, Templates(share / "templates"), version_of(*files)});
  return {plain(frame, "/", home_page),
          plain(frame, "/search", search_page),
          named(frame, "/documents/{id}", document_page),
          plain(frame, "/cities", cities_page),
          named(frame, "/cities/{slug}", city_page),
          plain(frame, "/sdgs", sdgs_page),
          named(frame, "/sdgs/{number}", sdg_page),
          plain(frame, "/hilfe", help_page),
          plain(frame, "/impressum", imprint_page),
          plain(frame, "/datenschutz", privacy_page),
          plain(frame, "/barrierefreiheit", accessibility_page),
          static_route(frame, files)};
}

http::Handler not_found_handler(search::Searcher& searcher, const server::Settings& settings,
                                const std::filesystem::path& share) {
  const StaticFiles files = static_files_of(settings, share);
  const FramePointer frame = std::make_shared<const Frame>(
      Frame{searcher, settings, Templates(share / "templates"), version_of(files)});
  return [frame](const http::Request& request, const http::Captures&) {
    return not_found_page(*frame, Visit(request));
  };
}

}  // namespace lotse::pages
