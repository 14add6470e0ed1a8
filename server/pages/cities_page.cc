#include "server/pages/cities_page.h"

#include <algorithm>

#include "server/pages/facts.h"
#include "server/pages/links.h"
#include "server/pages/partnership.h"
#include "server/pages/wording.h"

namespace lotse::pages {
namespace {

using CityCounts = std::map<std::string, std::uint64_t>;

std::uint64_t count_of(const CityCounts& counts, const std::string& id) {
  const auto found = counts.find(id);
  return found == counts.end() ? 0 : found->second;
}

// A–Z after DIN 5007-1.
std::vector<const schema::City*> sorted_cities(const schema::Knowledge& knowledge,
                                               const std::string& language) {
  std::vector<const schema::City*> cities;
  for (const schema::City& city : knowledge.cities) cities.push_back(&city);
  std::ranges::stable_sort(cities, {}, [&language](const schema::City* city) {
    return din_5007_key(city->label.in(language));
  });
  return cities;
}

Values row(const Visit& visit, const schema::Knowledge& knowledge, const schema::City& city,
           std::uint64_t count) {
  const std::string partnership = partnership_text(visit, knowledge, city, today());
  Values one;
  one["name"] = city.label.in(visit.language());
  one["link"] = city_link(visit, city.id);
  one["country"] = schema::label_of(knowledge.countries, city.country, visit.language());
  one["partnership"] = partnership.empty() ? visit.say("none_stated") : partnership;
  one["count"] = visit.say_count("documents", count);
  one["documents_link"] =
      count > 0 ? Values(search_link(visit, only(visit, schema::Facet::kCity, city.id)))
                : Values(false);
  return one;
}

// Documents may name a city that this generation's knowledge no longer holds.
void add_unknown(const Visit& visit, const schema::Knowledge& knowledge, const CityCounts& counts,
                 Values& others) {
  for (const auto& [id, count] : counts) {
    if (id == schema::kNone || count == 0 || knowledge.city(id)) continue;
    schema::City unknown;
    unknown.id = id;
    unknown.label = {id, id};
    others.push_back(row(visit, knowledge, unknown, count));
  }
}

}  // namespace

http::Response cities_page(const Frame& frame, const http::Request& request) {
  const Visit visit(request);
  const auto knowledge = frame.searcher.knowledge();
  search::SearchRequest everything;
  everything.size = 1;
  everything.language = visit.language();
  const CityCounts documents = counts(found(frame, everything), schema::Facet::kCity);
  Values partners = list();
  Values others = list();
  const schema::City* home = nullptr;
  for (const schema::City* city : sorted_cities(*knowledge, visit.language())) {
    const std::uint64_t count = count_of(documents, city->id);
    if (city->id == knowledge->home) {
      home = city;
    } else if (is_partner(*city, *knowledge)) {
      partners.push_back(row(visit, *knowledge, *city, count));
    } else if (count > 0) {
      others.push_back(row(visit, *knowledge, *city, count));
    }
  }
  add_unknown(visit, *knowledge, documents, others);
  if (home) others.push_back(row(visit, *knowledge, *home, count_of(documents, home->id)));
  Values values;
  put_list(values, "partners", std::move(partners));
  put_list(values, "others", std::move(others));
  values["as_of"] = visit.say("as_of", {{"date", visit.date(today())}});
  return answer(frame, visit, {visit.say("cities.title"), "cities", values, "cities"});
}

}  // namespace lotse::pages
