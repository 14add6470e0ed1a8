#include "indexer/knowledge/partnership_file.h"

#include <algorithm>
#include <set>

#include "indexer/knowledge/toml_file.h"

namespace lotse::knowledge {
namespace {

using schema::Named;
using schema::Statement;

std::vector<Named> read_values(const TomlFile& file, std::string_view key) {
  std::vector<Named> all;
  std::set<std::string> ids;
  for (const toml::table* table : file.tables(file.root(), key)) {
    file.allow_only(*table, {"id", "de", "en"});
    const std::string id = file.new_id(*table, "id", ids);
    all.push_back({id, {file.text(*table, "de"), file.text(*table, "en")}, {}});
  }
  return all;
}

bool is_number_at(const std::string& value, std::size_t at, int low, int high) {
  if (value.size() < at + 2) return true;
  const int number = std::stoi(value.substr(at, 2));
  return low <= number && number <= high;
}

// "", 2023, 2023-02 or 2023-02-23.
bool is_date(const std::string& value) {
  constexpr std::string_view kShape = "dddd-dd-dd";
  if (value.empty()) return true;
  if (value.size() != 4 && value.size() != 7 && value.size() != 10) return false;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const bool digit = value[i] >= '0' && value[i] <= '9';
    if (kShape[i] == 'd' ? !digit : value[i] != '-') return false;
  }
  return is_number_at(value, 5, 1, 12) && is_number_at(value, 8, 1, 31);
}

std::string date_of(const TomlFile& file, const toml::table& table, std::string_view key) {
  std::string value = file.text_or_empty(table, key);
  if (!is_date(value))
    file.fail(file.at(table, key), "'" + value + "' is no date such as 2023, 2023-02, 2023-02-23");
  return value;
}

std::string value_of(const TomlFile& file, const toml::table& table, std::string_view key,
                     const std::vector<Named>& allowed) {
  std::string value = file.text(table, key);
  const auto same = [&](const Named& one) { return one.id == value; };
  if (std::none_of(allowed.begin(), allowed.end(), same))
    file.fail(file.at(table, key),
              "'" + value + "' is no [[" + std::string(key) + "]] of this file");
  return value;
}

Statement relation_of(const TomlFile& file, const toml::table& table,
                      const std::vector<Named>& kinds) {
  file.allow_only(table, {"kind", "since", "until", "source"});
  Statement statement;
  statement.value = value_of(file, table, "kind", kinds);
  statement.since = date_of(file, table, "since");
  statement.until = date_of(file, table, "until");
  statement.source = file.text(table, "source");
  return statement;
}

Statement activity_of(const TomlFile& file, const toml::table& table,
                      const std::vector<Named>& states) {
  file.allow_only(table, {"state", "since", "text_de", "text_en", "source"});
  Statement statement;
  statement.value = value_of(file, table, "state", states);
  statement.since = date_of(file, table, "since");
  statement.text = {file.text(table, "text_de"), file.text(table, "text_en")};
  statement.source = file.text(table, "source");
  return statement;
}

void sort_by_date(std::vector<Statement>& statements) {
  std::stable_sort(statements.begin(), statements.end(),
                   [](const Statement& a, const Statement& b) { return a.since < b.since; });
}

schema::City& city_of(const TomlFile& file, const toml::table& table, std::set<std::string>& seen,
                      schema::Knowledge& knowledge) {
  const std::string id = file.new_id(table, "city", seen);
  const auto found = std::find_if(knowledge.cities.begin(), knowledge.cities.end(),
                                  [&](const schema::City& city) { return city.id == id; });
  if (found == knowledge.cities.end())
    file.fail(file.at(table, "city"), "city '" + id + "' is not in cities.toml");
  return *found;
}

}  // namespace

void read_partnerships(const std::filesystem::path& path, schema::Knowledge& knowledge) {
  const TomlFile file(path);
  file.allow_only(file.root(), {"kind", "state", "partnership"});
  knowledge.relation_kinds = read_values(file, "kind");
  knowledge.activity_states = read_values(file, "state");
  std::set<std::string> cities;
  for (const toml::table* table : file.tables(file.root(), "partnership")) {
    file.allow_only(*table, {"city", "relation", "activity"});
    schema::City& city = city_of(file, *table, cities, knowledge);
    for (const toml::table* relation : file.tables(*table, "relation"))
      city.relations.push_back(relation_of(file, *relation, knowledge.relation_kinds));
    for (const toml::table* activity : file.tables(*table, "activity"))
      city.activities.push_back(activity_of(file, *activity, knowledge.activity_states));
    sort_by_date(city.relations);
    sort_by_date(city.activities);
  }
}

}  // namespace lotse::knowledge
