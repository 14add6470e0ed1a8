#include "server/pages/help_page.h"

#include "server/pages/search_page.h"

namespace lotse::pages {

http::Response help_page(const Frame& frame, const http::Request& request) {
  const Visit visit(request);
  Values examples = list();
  for (const std::string_view key : {"all", "phrase", "not", "either", "prefix", "reference"}) {
    const std::string query = visit.say("help.example." + std::string(key));
    Values example;
    example["query"] = query;
    example["meaning"] = visit.say("help.meaning." + std::string(key));
    example["link"] = visit.link("/search", {{"q", query}});
    examples.push_back(example);
  }
  Values values;
  values["examples"] = std::move(examples);
  values["form"] = search_form(visit, {});
  return answer(frame, visit, {visit.say("nav.help"), "help_" + visit.language(), values, "help"});
}

}  // namespace lotse::pages
