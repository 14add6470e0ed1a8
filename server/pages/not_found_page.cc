#include "server/pages/not_found_page.h"

#include "server/pages/search_page.h"

namespace lotse::pages {

http::Response not_found_page(const Frame& frame, const Visit& visit) {
  Values values;
  values["form"] = search_form(visit, {});
  values["cities_link"] = visit.link("/cities");
  values["goals_link"] = visit.link("/sdgs");
  values["help_link"] = visit.link("/hilfe");
  return answer(frame, visit,
                {visit.say("not_found.title"), "not_found", values, "", http::kNotFound, false});
}

}  // namespace lotse::pages
