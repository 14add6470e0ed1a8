#include "server/api/document_json.h"

#include <algorithm>

#include "server/api/search_json.h"

namespace lotse::api {
namespace {

const std::vector<std::string> kNothing;

void write_sections(JsonWriter& json, const std::vector<Section>& sections) {
  json.member("sections").array(sections, [&](const Section& section) {
    json.object([&] {
      json.member("heading", section.heading).member("page", section.page);
      json.member("begin", section.begin).member("end", section.end);
    });
  });
}

// Offsets that a broken index might carry must not lead out of the text.
std::string_view part(std::string_view text, std::size_t begin, std::size_t end) {
  begin = std::min(begin, text.size());
  return text.substr(begin, std::max(end, begin) - begin);
}

void write_mention(JsonWriter& json, const tagging::Mention& mention, std::string_view text) {
  json.object([&] {
    json.member("kind", mention.kind).member("id", mention.id);
    json.member("begin", mention.begin).member("end", mention.end);
    json.member("rule", mention.rule);
    json.member("strength", tagging::strength_name(mention.strength));
    json.member("text", part(text, mention.begin, mention.end));
  });
}

// Offsets point into the text; mentions of the title have their own list.
void write_mentions(JsonWriter& json, const schema::Record& record) {
  for (const bool in_title : {false, true}) {
    std::vector<tagging::Mention> mentions;
    std::ranges::copy_if(record.mentions, std::back_inserter(mentions),
                         [&](const auto& mention) { return mention.in_title == in_title; });
    json.member(in_title ? "title_mentions" : "mentions")
        .array(mentions, [&](const tagging::Mention& mention) {
          write_mention(json, mention, in_title ? record.title : record.text);
        });
  }
}

void write_goals(JsonWriter& json, const std::vector<schema::Goal>& goals) {
  json.member("goals").array(goals, [&](const schema::Goal& goal) {
    json.object([&] {
      json.member("number", goal.number);
      json.member("strength", tagging::strength_name(goal.strength));
    });
  });
}

// The members of a hit that only a query can fill.
void write_without_query(JsonWriter& json) {
  json.member("score", nullptr).member("snippet", kNothing).member("page", nullptr);
  json.member("matched", kNothing).member("also", kNothing);
}

void write_facts(JsonWriter& json, const schema::Record& record) {
  json.member_or_null("reference", record.reference).member_or_null("body", record.body);
  json.member_or_null("item", record.item).member("networks", record.networks);
  write_goals(json, record.goals);
  json.member("source", record.source).member_or_null("media_type", record.media_type);
  json.member_or_null("original",
                      record.original.empty() ? "" : "/documents/" + record.id + "/original");
  json.member("notes", record.notes);
}

}  // namespace

http::Response document_json(const schema::Record& record,
                             const std::vector<schema::Record>& related) {
  JsonWriter json;
  json.object([&] {
    write_record(json, record);
    write_without_query(json);
    write_facts(json, record);
    write_sections(json, record.sections);
    write_mentions(json, record);
    json.member("versions", kNothing);
    json.member("related").array(related, [&](const schema::Record& other) {
      json.object([&] { write_record(json, other); });
    });
    json.member("text", record.text);
  });
  return json_answer(json.take());
}

}  // namespace lotse::api
