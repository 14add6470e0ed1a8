#include "server/api/search_json.h"

#include <cmath>

namespace lotse::api {
namespace {

double rounded(double value, double steps) { return std::round(value * steps) / steps; }

void write_snippet(JsonWriter& json, const std::vector<search::SnippetPart>& snippet) {
  json.member("snippet").array(snippet, [&](const search::SnippetPart& part) {
    json.object([&] { json.member("text", part.text).member("mark", part.mark); });
  });
}

void write_matched(JsonWriter& json, const std::vector<search::Matched>& matched) {
  json.member("matched").array(matched, [&](const search::Matched& one) {
    json.object(
        [&] { json.member("query", one.query).member("text", one.text).member("rule", one.rule); });
  });
}

void write_doubles(JsonWriter& json, const std::vector<std::pair<std::string, std::string>>& also) {
  json.member("also").array(also, [&](const auto& one) {
    json.object([&] { json.member("id", one.first).member_or_null("url", one.second); });
  });
}

void write_explanation(JsonWriter& json, const std::vector<search::ScorePiece>& pieces) {
  json.member("explanation").array(pieces, [&](const search::ScorePiece& one) {
    json.object([&] {
      json.member_or_null("query", one.query).member_or_null("term", one.term);
      json.member("rule", one.rule).member("weight", rounded(one.weight, 1000));
    });
  });
}

void write_hit(JsonWriter& json, const search::Hit& hit) {
  json.object([&] {
    write_record(json, hit.record);
    json.member("score", rounded(hit.score, 1000));
    write_snippet(json, hit.snippet);
    json.member("page", hit.page);
    write_matched(json, hit.matched);
    write_doubles(json, hit.also);
    if (!hit.explanation.empty()) write_explanation(json, hit.explanation);
  });
}

void write_facet(JsonWriter& json, const std::vector<search::FacetValue>& values) {
  json.array(values, [&](const search::FacetValue& value) {
    json.object([&] {
      json.member("value", value.value).member("label", value.label);
      json.member("count", value.count).member("selected", value.selected);
    });
  });
}

void write_facets(JsonWriter& json, const search::SearchResult& result) {
  json.member("facets").object([&] {
    for (std::size_t i = 0; i < schema::kPublicFacets; ++i) {
      json.member(schema::kFacets[i].name);
      write_facet(json, result.facets[i]);
    }
  });
}

void write_query(JsonWriter& json, const search::SearchResult& result) {
  json.member("query").object([&] {
    json.member("text", result.text).member("canonical", result.canonical);
    json.member("match", result.match == search::Match::kAny ? "any" : "all");
    json.member("notes").array(result.notes, [&](const search::Note& note) {
      json.object([&] { json.member("code", note.code).member("text", note.text); });
    });
    if (result.other_reading_total) json.member("other_reading_total", *result.other_reading_total);
  });
}

// Inside a string the quotes would be escaped, so this occurs once: as the member.
constexpr std::string_view kNoTime = "\"took_ms\":null";

}  // namespace

void write_record(JsonWriter& json, const schema::Record& record) {
  json.member("id", record.id).member("title", record.title).member_or_null("url", record.url);
  json.member("type", record.type).member_or_null("date", record.date);
  json.member("year", record.year()).member("language", record.language);
  json.member("cities", record.cities).member("sdgs").array(record.goals, [&](const auto& goal) {
    json.write(goal.number);
  });
}

void write_suggestions(JsonWriter& json, const std::vector<search::Suggestion>& suggestions) {
  json.member("suggestions").array(suggestions, [&](const search::Suggestion& one) {
    json.object([&] {
      json.member("text", one.text).member("reason", one.reason);
      if (one.total) json.member("total", *one.total);
    });
  });
}

http::Response search_json(const search::SearchResult& result) {
  JsonWriter json;
  json.object([&] {
    write_query(json, result);
    json.member("total", result.total).member("page", result.page).member("size", result.size);
    json.member("took_ms", nullptr);
    json.member("hits").array(result.hits, [&](const auto& hit) { write_hit(json, hit); });
    write_facets(json, result);
    write_suggestions(json, result.suggestions);
  });
  http::Response response = json_answer(json.take());
  response.etag_source = response.body;
  JsonWriter time;
  time.write(rounded(result.took_ms, 10));
  response.body.replace(response.body.find(kNoTime), kNoTime.size(), "\"took_ms\":" + time.text());
  return response;
}

}  // namespace lotse::api
