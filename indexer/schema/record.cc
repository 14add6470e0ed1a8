#include "indexer/schema/record.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace lotse::schema {
namespace {

using nlohmann::json;

tagging::Strength strength_of(const std::string& name) {
  if (name == "stated") return tagging::Strength::kStated;
  if (name == "declared") return tagging::Strength::kDeclared;
  return tagging::Strength::kDerived;
}

json to_json(const Section& section) {
  json page = section.page ? json(*section.page) : json(nullptr);
  return json::array({section.heading, page, section.begin, section.end});
}

Section section_of(const json& row) {
  Section section;
  section.heading = row.at(0);
  if (!row.at(1).is_null()) section.page = row.at(1).get<int>();
  section.begin = row.at(2);
  section.end = row.at(3);
  return section;
}

json to_json(const tagging::Mention& mention) {
  return json::array({mention.kind, mention.id, mention.begin, mention.end, mention.rule,
                      tagging::strength_name(mention.strength), mention.in_title});
}

tagging::Mention mention_of(const json& row) {
  return {row.at(0), row.at(1), row.at(2), row.at(3), row.at(4), strength_of(row.at(5)), row.at(6)};
}

json to_json(const Goal& goal) {
  return json::array({goal.number, tagging::strength_name(goal.strength)});
}

Goal goal_of(const json& row) { return {row.at(0), strength_of(row.at(1))}; }

template <typename T>
json rows(const std::vector<T>& list) {
  json array = json::array();
  for (const T& one : list) array.push_back(to_json(one));
  return array;
}

template <typename T, typename From>
void read_rows(const json& array, std::vector<T>& list, From from) {
  for (const json& row : array) list.push_back(from(row));
}

// Every text field with its key on disk: one table for both directions.
struct TextField {
  const char* key;
  std::string Record::*member;
};
constexpr TextField kTextFields[] = {
    {"id", &Record::id},
    {"title", &Record::title},
    {"url", &Record::url},
    {"type", &Record::type},
    {"date", &Record::date},
    {"language", &Record::language},
    {"source", &Record::source},
    {"address", &Record::address},
    {"audience", &Record::audience},
    {"reference", &Record::reference},
    {"body", &Record::body},
    {"item", &Record::item},
    {"original", &Record::original},
    {"media_type", &Record::media_type},
    {"digest", &Record::digest},
};

Record record_of(const json& header) {
  Record record;
  for (const TextField& field : kTextFields) record.*field.member = header.at(field.key);
  record.cities = header.at("cities");
  record.networks = header.at("networks");
  record.notes = header.at("notes");
  read_rows(header.at("goals"), record.goals, goal_of);
  read_rows(header.at("sections"), record.sections, section_of);
  read_rows(header.at("mentions"), record.mentions, mention_of);
  return record;
}

}  // namespace

std::optional<int> Record::year() const {
  int year = 0;
  const auto [end, error] = std::from_chars(date.data(), date.data() + date.size(), year);
  if (error != std::errc() || year <= 0) return std::nullopt;
  return year;
}

std::string encode(const Record& record) {
  json header;
  for (const TextField& field : kTextFields) header[field.key] = record.*field.member;
  header["cities"] = record.cities;
  header["networks"] = record.networks;
  header["notes"] = record.notes;
  header["goals"] = rows(record.goals);
  header["sections"] = rows(record.sections);
  header["mentions"] = rows(record.mentions);
  return header.dump(-1, ' ', false, json::error_handler_t::replace) + "\n" + record.text;
}

Record decode(std::string_view data) {
  const std::size_t line_end = data.find('\n');
  if (line_end == std::string_view::npos) throw std::runtime_error("record: no header line");
  const json header = json::parse(data.substr(0, line_end));
  Record record = record_of(header);
  record.text = data.substr(line_end + 1);
  return record;
}

}  // namespace lotse::schema
