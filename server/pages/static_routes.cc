#include "server/pages/static_routes.h"

#include "server/pages/not_found_page.h"
#include "server/pages/site_style.h"

namespace lotse::pages {

http::Route static_route(const std::shared_ptr<const Frame>& frame,
                         const std::shared_ptr<const StaticFiles>& files) {
  const auto handler = [frame, files](const http::Request& request,
                                      const http::Captures& captures) {
    const std::string& name = captures.at(0);
    if (name == "site.css") {
      const std::string style =
          site_style(frame->settings.site.colour, *frame->searcher.knowledge());
      return static_answer({"text/css; charset=utf-8", style});
    }
    const auto found = files->find(name);
    return found == files->end() ? not_found_page(*frame, Visit(request))
                                 : static_answer(found->second);
  };
  return {"GET", "/static/{file}", handler};
}

}  // namespace lotse::pages
