#include "indexer/document_json.h"

#include <nlohmann/json.hpp>

namespace lotse {
namespace {

using nlohmann::json;

struct TextField {
  const char* key;
  std::string Document::*member;
};
constexpr TextField kTextFields[] = {
    {"title", &Document::title},
    {"text", &Document::text},
    {"language", &Document::language},
    {"date", &Document::date},
    {"date_source", &Document::date_source},
    {"type", &Document::type},
    {"url", &Document::url},
    {"reference", &Document::reference},
    {"audience", &Document::audience},
    {"media_type", &Document::media_type},
};

json to_json_row(const Section& section) {
  json page = section.page ? json(*section.page) : json(nullptr);
  return {
      {"heading", section.heading}, {"page", page}, {"begin", section.begin}, {"end", section.end}};
}

Section section_of(const json& row) {
  Section section;
  section.heading = row.at("heading");
  if (!row.at("page").is_null()) section.page = row.at("page").get<int>();
  section.begin = row.at("begin");
  section.end = row.at("end");
  return section;
}

}  // namespace

std::string to_json(const Document& document) {
  json object;
  for (const TextField& field : kTextFields) object[field.key] = document.*field.member;
  object["notes"] = document.notes;
  object["sections"] = json::array();
  for (const Section& section : document.sections)
    object["sections"].push_back(to_json_row(section));
  return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

Document document_from_json(std::string_view text) {
  const json object = json::parse(text);
  Document document;
  for (const TextField& field : kTextFields) document.*field.member = object.at(field.key);
  document.notes = object.at("notes");
  for (const json& row : object.at("sections")) document.sections.push_back(section_of(row));
  return document;
}

}  // namespace lotse
