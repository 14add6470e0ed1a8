#include "server/pages/links.h"
#include "server/pages/search_page.h"

namespace lotse::pages {
namespace {

// What an address calls "sdg" is "Nachhaltigkeitsziel" for people.
std::string in_words(const Visit& visit, const std::string& parameter) {
  for (const std::string& key : {"facet." + parameter, "parameter." + parameter}) {
    if (has_message(key)) return visit.say(key);
  }
  return visit.say("parameter.unknown");
}

// The same address without what was refused.
std::string link_without(const Visit& visit, const std::string& parameter) {
  search::Parameters rest;
  for (const auto& given : visit.request().parameters) {
    if (given.first != parameter && given.first != "lang") rest.push_back(given);
  }
  return visit.link("/search", rest);
}

}  // namespace

http::Response refusal_page(const Frame& frame, const Visit& visit,
                            const search::Refusal& refusal) {
  const std::string hint = "parameter." + refusal.parameter + ".hint";
  search::SearchRequest again;
  again.q = visit.request().parameter("q").value_or("");
  Values values;
  values["form"] = search_form(visit, again);
  values["about"] = visit.say("refusal.about", {{"words", in_words(visit, refusal.parameter)},
                                                {"parameter", refusal.parameter}});
  values["hint"] = has_message(hint) ? Values(visit.say(hint)) : Values(false);
  values["detail"] = text_or_nothing(refusal.text);
  values["without_link"] = link_without(visit, refusal.parameter);
  return answer(
      frame, visit,
      {visit.say("refusal.title"), "refusal", values, "search", http::kBadRequest, false});
}

}  // namespace lotse::pages
