#include "server/api/document_json.h"

#include "server/api/search_json.h"

namespace lotse::api {
namespace {

Json sections_json(const std::vector<Section>& sections) {
  Json list = Json::array();
  for (const auto& section : sections) {
    list.push_back({{"heading", section.heading},
                    {"page", section.page ? Json(*section.page) : Json()},
                    {"begin", section.begin},
                    {"end", section.end}});
  }
  return list;
}

// Offsets that a broken index might carry must not lead out of the text.
std::string_view part(std::string_view text, std::size_t begin, std::size_t end) {
  begin = std::min(begin, text.size());
  return text.substr(begin, std::max(end, begin) - begin);
}

// Offsets point into the text; mentions of the title have their own list.
Json mentions_json(const schema::Record& record, bool in_title) {
  const std::string& text = in_title ? record.title : record.text;
  Json list = Json::array();
  for (const auto& mention : record.mentions) {
    if (mention.in_title != in_title) continue;
    list.push_back({{"kind", mention.kind},
                    {"id", mention.id},
                    {"begin", mention.begin},
                    {"end", mention.end},
                    {"rule", mention.rule},
                    {"strength", tagging::strength_name(mention.strength)},
                    {"text", part(text, mention.begin, mention.end)}});
  }
  return list;
}

Json goals_json(const std::vector<schema::Goal>& goals) {
  Json list = Json::array();
  for (const auto& goal : goals) {
    list.push_back({{"number", goal.number}, {"strength", tagging::strength_name(goal.strength)}});
  }
  return list;
}

Json related_json(const std::vector<schema::Record>& related) {
  Json list = Json::array();
  for (const auto& record : related) list.push_back(record_fields(record));
  return list;
}

}  // namespace

http::Response document_json(const schema::Record& record,
                             const std::vector<schema::Record>& related) {
  Json json = record_fields(record);
  // The members of a hit that only a query can fill.
  json.update({{"score", nullptr},
               {"snippet", Json::array()},
               {"page", nullptr},
               {"matched", Json::array()},
               {"also", Json::array()}});
  json["reference"] = text_or_null(record.reference);
  json["body"] = text_or_null(record.body);
  json["item"] = text_or_null(record.item);
  json["networks"] = record.networks;
  json["goals"] = goals_json(record.goals);
  json["source"] = record.source;
  json["media_type"] = text_or_null(record.media_type);
  json["original"] =
      record.original.empty() ? Json() : Json("/documents/" + record.id + "/original");
  json["notes"] = record.notes;
  json["sections"] = sections_json(record.sections);
  json["mentions"] = mentions_json(record, false);
  json["title_mentions"] = mentions_json(record, true);
  json["versions"] = Json::array();
  json["related"] = related_json(related);
  json["text"] = record.text;
  return json_answer(json);
}

}  // namespace lotse::api
