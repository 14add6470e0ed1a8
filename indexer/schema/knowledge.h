// What a server knows beforehand: cities, goals, networks and bodies as it shows them, and words by
// which it widens a question. Compiled by the indexer into each generation (Xapian metadata), so
// that the server needs no other file.
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

// What German and English call one thing; the first of each list is the preferred one.
struct GlossaryPair {
  std::vector<std::string> german, english;
};

// Words of one language that a searcher takes for the same; with `one_way` only the first is
// widened to the others.
struct SynonymGroup {
  std::vector<std::string> words;
  std::string language;  // "de" or "en"
  bool one_way = false;
};

struct Knowledge {
  std::string home;  // id of the home city: listed last, no partner
  std::vector<City> cities;
  std::vector<Named> countries, networks, bodies;
  std::vector<Named> relation_kinds, activity_states;  // ids with labels
  std::vector<GoalEntry> goals;
  std::vector<GlossaryPair> glossary;
  std::vector<SynonymGroup> thesaurus;

  const City* city(std::string_view id) const;
  const GoalEntry* goal(int number) const;
};
// Label of an entry, or the id itself when it is unknown.
std::string label_of(const std::vector<Named>& list, std::string_view id,
                     std::string_view language);

std::string to_json(const Knowledge& knowledge);
// Throws std::exception. Reads generations from before there were words, too: they have none.
Knowledge knowledge_from_json(std::string_view json);

}  // namespace lotse::schema
