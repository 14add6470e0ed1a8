#include "server/api/search_json.h"

#include <cmath>

namespace lotse::api {
namespace {

double rounded(double value, double steps) { return std::round(value * steps) / steps; }

Json snippet_json(const std::vector<search::SnippetPart>& snippet) {
  Json parts = Json::array();
  for (const auto& part : snippet) parts.push_back({{"text", part.text}, {"mark", part.mark}});
  return parts;
}

Json matched_json(const std::vector<search::Matched>& matched) {
  Json list = Json::array();
  for (const auto& one : matched) {
    list.push_back({{"query", one.query}, {"text", one.text}, {"rule", one.rule}});
  }
  return list;
}

Json doubles_json(const std::vector<std::pair<std::string, std::string>>& also) {
  Json list = Json::array();
  for (const auto& [id, url] : also) list.push_back({{"id", id}, {"url", text_or_null(url)}});
  return list;
}

Json hit_json(const search::Hit& hit) {
  Json json = record_fields(hit.record);
  json["score"] = rounded(hit.score, 1000);
  json["snippet"] = snippet_json(hit.snippet);
  json["page"] = hit.page ? Json(*hit.page) : Json();
  json["matched"] = matched_json(hit.matched);
  json["also"] = doubles_json(hit.also);
  if (!hit.explanation.empty()) json["explanation"] = hit.explanation;
  return json;
}

Json facet_json(const std::vector<search::FacetValue>& values) {
  Json list = Json::array();
  for (const auto& value : values) {
    list.push_back({{"value", value.value},
                    {"label", value.label},
                    {"count", value.count},
                    {"selected", value.selected}});
  }
  return list;
}

Json facets_json(const search::SearchResult& result) {
  Json facets = Json::object();
  for (std::size_t i = 0; i < schema::kPublicFacets; ++i) {
    facets[std::string(schema::kFacets[i].name)] = facet_json(result.facets[i]);
  }
  return facets;
}

Json query_json(const search::SearchResult& result) {
  Json notes = Json::array();
  for (const auto& note : result.notes) notes.push_back({{"code", note.code}, {"text", note.text}});
  Json query = {{"text", result.text},
                {"canonical", result.canonical},
                {"match", result.match == search::Match::kAny ? "any" : "all"},
                {"notes", std::move(notes)}};
  if (result.other_reading_total) query["other_reading_total"] = *result.other_reading_total;
  return query;
}

Json hits_json(const std::vector<search::Hit>& hits) {
  Json list = Json::array();
  for (const auto& hit : hits) list.push_back(hit_json(hit));
  return list;
}

// Inside a string the quotes would be escaped, so this occurs once: as the member.
constexpr std::string_view kNoTime = "\"took_ms\":null";

}  // namespace

Json record_fields(const schema::Record& record) {
  Json goals = Json::array();
  for (const auto& goal : record.goals) goals.push_back(goal.number);
  const auto year = record.year();
  return {{"id", record.id},
          {"title", record.title},
          {"url", text_or_null(record.url)},
          {"type", record.type},
          {"date", text_or_null(record.date)},
          {"year", year ? Json(*year) : Json()},
          {"language", record.language},
          {"cities", record.cities},
          {"sdgs", std::move(goals)}};
}

Json suggestions_json(const std::vector<search::Suggestion>& suggestions) {
  Json list = Json::array();
  for (const auto& one : suggestions) list.push_back({{"text", one.text}, {"reason", one.reason}});
  return list;
}

http::Response search_json(const search::SearchResult& result) {
  http::Response response = json_answer({{"query", query_json(result)},
                                         {"total", result.total},
                                         {"page", result.page},
                                         {"size", result.size},
                                         {"took_ms", nullptr},
                                         {"hits", hits_json(result.hits)},
                                         {"facets", facets_json(result)},
                                         {"suggestions", suggestions_json(result.suggestions)}});
  response.etag_source = response.body;
  response.body.replace(response.body.find(kNoTime), kNoTime.size(),
                        "\"took_ms\":" + Json(rounded(result.took_ms, 10)).dump());
  return response;
}

}  // namespace lotse::api
