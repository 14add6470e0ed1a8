#include "indexer/knowledge/knowledge_files.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "indexer/knowledge/goal_files.h"
#include "indexer/knowledge/partnership_file.h"
#include "indexer/knowledge/toml_file.h"
#include "indexer/knowledge/word_files.h"

namespace lotse::knowledge {
namespace {

using schema::City;
using schema::Label;
using schema::Named;
using tagging::NamedThing;

Label label_of(const TomlFile& file, const toml::table& table) {
  return {file.text(table, "de"), file.text(table, "en")};
}

void add_name(std::vector<std::string>& names, const std::string& name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

// Both labels and the further names, each once.
std::vector<std::string> all_names(const Label& label, const std::vector<std::string>& further) {
  std::vector<std::string> names;
  add_name(names, label.de);
  add_name(names, label.en);
  for (const auto& name : further) add_name(names, name);
  return names;
}

// [[key]] tables with id, de, en, names, names_exact and, for countries, adjectives.
std::vector<Named> read_named(const std::filesystem::path& path, const std::string& key,
                              std::vector<NamedThing>& things) {
  const TomlFile file(path);
  file.allow_only(file.root(), {key});
  std::vector<Named> all;
  std::set<std::string> ids;
  for (const toml::table* table : file.tables(file.root(), key)) {
    const std::string_view adjectives = key == "country" ? "adjectives" : "id";
    file.allow_only(*table, {"id", "de", "en", "names", "names_exact", adjectives});
    Named named{file.new_id(*table, "id", ids), label_of(file, *table),
                file.texts(*table, "names")};
    NamedThing thing;
    thing.kind = key;
    thing.id = named.id;
    thing.names = all_names(named.label, named.names);
    thing.names_exact = file.texts(*table, "names_exact");
    thing.adjectives = file.texts(*table, "adjectives");
    for (const auto& name : thing.names_exact) add_name(named.names, name);
    things.push_back(std::move(thing));
    all.push_back(std::move(named));
  }
  return all;
}

double degrees(const TomlFile& file, const toml::table& table, std::string_view key, double limit) {
  const double value = file.number(table, key);
  if (!(value >= -limit && value <= limit))
    file.fail(file.at(table, key), "key '" + std::string(key) + "' is no angle on earth");
  return value;
}

std::string country_of(const TomlFile& file, const toml::table& table,
                       const std::vector<Named>& countries) {
  std::string id = file.text(table, "country");
  const auto same = [&](const Named& country) { return country.id == id; };
  if (std::none_of(countries.begin(), countries.end(), same))
    file.fail(file.at(table, "country"), "country '" + id + "' is not in countries.toml");
  return id;
}

NamedThing thing_of(const TomlFile& file, const toml::table& table, const City& city) {
  NamedThing thing;
  thing.kind = "city";
  thing.id = city.id;
  thing.names = all_names(city.label, city.names);
  thing.adjectives = file.texts(table, "adjectives");
  thing.ambiguous = file.flag(table, "ambiguous");
  thing.witnesses = file.texts(table, "witnesses");
  thing.not_before = file.texts(table, "not_before");
  thing.not_after = file.texts(table, "not_after");
  thing.country = city.country;
  return thing;
}

City city_of(const TomlFile& file, const toml::table& table, std::set<std::string>& ids,
             const std::vector<Named>& countries) {
  file.allow_only(table, {"id", "de", "en", "country", "latitude", "longitude", "names",
                          "adjectives", "ambiguous", "witnesses", "not_before", "not_after"});
  City city;
  city.id = file.new_id(table, "id", ids);
  city.label = label_of(file, table);
  city.country = country_of(file, table, countries);
  city.latitude = degrees(file, table, "latitude", 90);
  city.longitude = degrees(file, table, "longitude", 180);
  city.names = file.texts(table, "names");
  return city;
}

tagging::PlaceWords place_words_of(const TomlFile& file) {
  if (!file.root().contains("every_city")) return {};
  const toml::node& node = file.at(file.root(), "every_city");
  if (!node.is_table()) file.fail(node, "'every_city' must be written as [every_city]");
  const toml::table& table = *node.as_table();
  file.allow_only(table, {"not_before", "not_after", "witness_before", "witness_after"});
  return {file.texts(table, "not_before"), file.texts(table, "not_after"),
          file.texts(table, "witness_before"), file.texts(table, "witness_after")};
}

void read_cities(const std::filesystem::path& path, KnowledgeFiles& loaded) {
  const TomlFile file(path);
  file.allow_only(file.root(), {"every_city", "city"});
  loaded.place_words = place_words_of(file);
  std::set<std::string> ids;
  for (const toml::table* table : file.tables(file.root(), "city")) {
    loaded.knowledge.cities.push_back(city_of(file, *table, ids, loaded.knowledge.countries));
    loaded.things.push_back(thing_of(file, *table, loaded.knowledge.cities.back()));
  }
}

}  // namespace

KnowledgeFiles load_knowledge(const std::filesystem::path& folder, const std::string& home) {
  KnowledgeFiles loaded;
  schema::Knowledge& knowledge = loaded.knowledge;
  loaded.stamp = knowledge_stamp(folder);
  knowledge.home = home;
  knowledge.countries = read_named(folder / "countries.toml", "country", loaded.things);
  knowledge.networks = read_named(folder / "networks.toml", "network", loaded.things);
  knowledge.bodies = read_named(folder / "bodies.toml", "body", loaded.things);
  read_cities(folder / "cities.toml", loaded);
  read_partnerships(folder / "partnerships.toml", knowledge);
  knowledge.goals = read_goals(folder / "goals.toml");
  knowledge.glossary = read_glossary(folder / "glossary.toml");
  knowledge.thesaurus = read_thesaurus(folder / "thesaurus.toml");
  loaded.goal_rules = read_goal_rules(folder / "goal_rules.toml");
  if (!home.empty() && knowledge.city(home) == nullptr)
    throw std::runtime_error((folder / "cities.toml").string() + ": the home city '" + home +
                             "' is not in it");
  return loaded;
}

}  // namespace lotse::knowledge
