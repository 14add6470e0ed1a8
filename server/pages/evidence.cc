#include "server/pages/evidence.h"

#include "server/pages/hit_card.h"
#include "server/pages/links.h"
#include "server/pages/text_layout.h"

namespace lotse::pages {
namespace {

constexpr std::size_t kPlaces = 3;  // shown for each city or goal

struct Places {
  Values shown = list();
  std::size_t count = 0;  // in the text and the title
  bool in_title = false;
};

Places places_of(const schema::Record& record, const std::string& kind, const std::string& id) {
  Places places;
  for (const tagging::Mention& mention : record.mentions) {
    if (mention.kind != kind || mention.id != id) continue;
    ++places.count;
    places.in_title |= mention.in_title;
    if (mention.in_title || places.shown.list_value().size() >= kPlaces) continue;
    Values place;
    place["anchor"] = anchor_of(mention.begin);
    place["sentence"] = sentence_around(record.text, mention.begin, mention.end);
    places.shown.push_back(place);
  }
  return places;
}

Values entry(const Visit& visit, const schema::Record& record, const std::string& kind,
             const std::string& id) {
  Places places = places_of(record, kind, id);
  Values one;
  one["times"] = visit.say_count("evidence.times", places.count);
  one["in_title"] = places.in_title;
  put_list(one, "places", std::move(places.shown));
  return one;
}

}  // namespace

Values evidence(const Visit& visit, const schema::Knowledge& knowledge,
                const schema::Record& record) {
  Values cities = list();
  for (const std::string& id : record.cities) {
    const schema::City* city = knowledge.city(id);
    Values one = entry(visit, record, "city", id);
    one["name"] = city ? city->label.in(visit.language()) : id;
    one["link"] = city_link(visit, id);
    cities.push_back(one);
  }
  Values goals = list();
  for (const schema::Goal& goal : record.goals) {
    const schema::GoalEntry* known = knowledge.goal(goal.number);
    Values one = entry(visit, record, "sdg", std::to_string(goal.number));
    one["number"] = std::to_string(goal.number);
    one["name"] = known ? known->label.in(visit.language()) : "";
    one["stated"] = goal.strength != tagging::Strength::kDerived;
    one["evidence"] = evidence_text(visit, goal.strength);
    one["link"] = goal_link(visit, goal.number);
    goals.push_back(one);
  }
  Values networks = list();
  for (const std::string& id : record.networks) {
    Values one = entry(visit, record, "network", id);
    one["name"] = schema::label_of(knowledge.networks, id, visit.language());
    one["link"] = search_link(visit, only(visit, schema::Facet::kNetwork, id));
    networks.push_back(one);
  }
  Values all;
  all["nothing"] = record.cities.empty() && record.goals.empty() && record.networks.empty();
  put_list(all, "cities", std::move(cities));
  put_list(all, "goals", std::move(goals));
  put_list(all, "networks", std::move(networks));
  return all;
}

}  // namespace lotse::pages
