#include "server/api/cities_json.h"

#include <algorithm>

namespace lotse::api {
namespace {

// Members "id" and "label" of an entry.
void write_named(JsonWriter& json, const std::vector<schema::Named>& list, const std::string& id) {
  const auto found = std::ranges::find(list, id, &schema::Named::id);
  json.member("id", id);
  write_label(json, "label", found == list.end() ? schema::Label{id, id} : found->label);
}

void write_statements(JsonWriter& json, const std::vector<schema::Statement>& statements,
                      const std::vector<schema::Named>& kinds) {
  json.array(statements, [&](const schema::Statement& statement) {
    json.object([&] {
      write_named(json, kinds, statement.value);
      json.member_or_null("since", statement.since).member_or_null("until", statement.until);
      write_label(json, "text", statement.text);
      json.member_or_null("source", statement.source);
    });
  });
}

std::uint64_t count(const Counts& documents, const std::string& id) {
  const auto found = documents.find(id);
  return found == documents.end() ? 0 : found->second;
}

void write_city(JsonWriter& json, const schema::Knowledge& knowledge, const schema::City& city,
                const Counts& documents) {
  json.object([&] {
    json.member("id", city.id);
    write_label(json, "label", city.label);
    json.member("country").object([&] { write_named(json, knowledge.countries, city.country); });
    json.member("latitude", city.latitude).member("longitude", city.longitude);
    json.member("names", city.names).member("home", city.id == knowledge.home);
    json.member("documents", count(documents, city.id));
    json.member("relations");
    write_statements(json, city.relations, knowledge.relation_kinds);
    json.member("activities");
    write_statements(json, city.activities, knowledge.activity_states);
  });
}

}  // namespace

void write_label(JsonWriter& json, std::string_view name, const schema::Label& label) {
  json.member(name).object([&] { json.member("de", label.de).member("en", label.en); });
}

http::Response cities_json(const schema::Knowledge& knowledge, const Counts& documents) {
  std::vector<const schema::City*> cities;
  for (const auto& city : knowledge.cities) cities.push_back(&city);
  std::ranges::stable_partition(cities,
                                [&](const auto* city) { return city->id != knowledge.home; });
  JsonWriter json;
  json.object([&] {
    json.member("cities").array(
        cities, [&](const schema::City* city) { write_city(json, knowledge, *city, documents); });
  });
  return json_answer(json.take());
}

http::Response city_json(const schema::Knowledge& knowledge, const schema::City& city,
                         const Counts& documents) {
  JsonWriter json;
  write_city(json, knowledge, city, documents);
  return json_answer(json.take());
}

}  // namespace lotse::api
