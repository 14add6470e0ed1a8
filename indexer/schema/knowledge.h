// What a server shows of cities, goals, networks and bodies: compiled by the indexer into each
// generation (Xapian metadata), so that the server needs no other file.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lotse::schema {

struct Label {
  std::string de, en;
  const std::string& in(std::string_view language) const { return language == "en" ? en : de; }
};

// One dated statement on a partnership with its source.
struct Statement {
  std::string value;         // kind of relation or state of activity
  std::string since, until;  // ISO date, year, or "" (not known)
  Label text;
  std::string source;
};

struct City {
  std::string id;
  Label label;
  std::string country;  // id, ISO 3166-1 alpha-2 in lower case
  double latitude = 0, longitude = 0;
  std::vector<std::string> names;    // further names, for search and completion
  std::vector<Statement> relations;  // by date; empty when it is no partner
  std::vector<Statement> activities;
};

struct Named {
  std::string id;
  Label label;
  std::vector<std::string> names;
};

struct GoalEntry {
  int number = 0;
  Label label;
  std::string colour;  // "#4c9f38"
};

struct Knowledge {
  std::string home;  // id of the home city: listed last, no partner
  std::vector<City> cities;
  std::vector<Named> countries, networks, bodies;
  std::vector<Named> relation_kinds, activity_states;  // ids with labels
  std::vector<GoalEntry> goals;

  const City* city(std::string_view id) const;
  const GoalEntry* goal(int number) const;
};
// Label of an entry, or the id itself when it is unknown.
std::string label_of(const std::vector<Named>& list, std::string_view id,
                     std::string_view language);

std::string to_json(const Knowledge& knowledge);
Knowledge knowledge_from_json(std::string_view json);  // throws std::runtime_error

}  // namespace lotse::schema
