#include "indexer/schema/knowledge.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace lotse::schema {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Label, de, en)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Statement, value, since, until, text, source)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(City, id, label, country, latitude, longitude, names, relations,
                                   activities)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Named, id, label, names)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(GoalEntry, number, label, colour)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(GlossaryPair, german, english)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SynonymGroup, words, language, one_way)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Knowledge, home, cities, countries, networks, bodies,
                                   relation_kinds, activity_states, goals, glossary, thesaurus)

const City* Knowledge::city(std::string_view id) const {
  const auto found =
      std::find_if(cities.begin(), cities.end(), [id](const City& city) { return city.id == id; });
  return found == cities.end() ? nullptr : &*found;
}

const GoalEntry* Knowledge::goal(int number) const {
  const auto found = std::find_if(goals.begin(), goals.end(), [number](const GoalEntry& goal) {
    return goal.number == number;
  });
  return found == goals.end() ? nullptr : &*found;
}

std::string label_of(const std::vector<Named>& list, std::string_view id,
                     std::string_view language) {
  const auto found =
      std::find_if(list.begin(), list.end(), [id](const Named& one) { return one.id == id; });
  return found == list.end() ? std::string(id) : found->label.in(language);
}

std::string to_json(const Knowledge& knowledge) { return nlohmann::json(knowledge).dump(); }

Knowledge knowledge_from_json(std::string_view json) {
  nlohmann::json parsed = nlohmann::json::parse(json);
  for (const char* added_later : {"glossary", "thesaurus"})
    parsed.emplace(added_later, nlohmann::json::array());
  return parsed.get<Knowledge>();
}

}  // namespace lotse::schema
