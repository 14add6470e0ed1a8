#include "server/api/cities_json.h"

#include <algorithm>

namespace lotse::api {
namespace {

Json named_json(const std::vector<schema::Named>& list, const std::string& id) {
  const auto found = std::ranges::find(list, id, &schema::Named::id);
  const schema::Label label = found == list.end() ? schema::Label{id, id} : found->label;
  return {{"id", id}, {"label", label_json(label)}};
}

Json statements_json(const std::vector<schema::Statement>& statements,
                     const std::vector<schema::Named>& kinds) {
  Json list = Json::array();
  for (const auto& statement : statements) {
    Json json = named_json(kinds, statement.value);
    json["since"] = text_or_null(statement.since);
    json["until"] = text_or_null(statement.until);
    json["text"] = label_json(statement.text);
    json["source"] = text_or_null(statement.source);
    list.push_back(std::move(json));
  }
  return list;
}

Json fields(const schema::Knowledge& knowledge, const schema::City& city, const Counts& documents) {
  const auto count = documents.find(city.id);
  return {{"id", city.id},
          {"label", label_json(city.label)},
          {"country", named_json(knowledge.countries, city.country)},
          {"latitude", city.latitude},
          {"longitude", city.longitude},
          {"names", city.names},
          {"home", city.id == knowledge.home},
          {"documents", count == documents.end() ? 0 : count->second},
          {"relations", statements_json(city.relations, knowledge.relation_kinds)},
          {"activities", statements_json(city.activities, knowledge.activity_states)}};
}

}  // namespace

Json label_json(const schema::Label& label) { return {{"de", label.de}, {"en", label.en}}; }

http::Response cities_json(const schema::Knowledge& knowledge, const Counts& documents) {
  Json list = Json::array();
  for (const bool home : {false, true}) {
    for (const auto& city : knowledge.cities) {
      if ((city.id == knowledge.home) == home) list.push_back(fields(knowledge, city, documents));
    }
  }
  return json_answer({{"cities", std::move(list)}});
}

http::Response city_json(const schema::Knowledge& knowledge, const schema::City& city,
                         const Counts& documents) {
  return json_answer(fields(knowledge, city, documents));
}

}  // namespace lotse::api
