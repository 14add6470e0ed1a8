#include "server/pages/hit_card.h"

#include <algorithm>

#include "server/pages/links.h"

namespace lotse::pages {
namespace {

Values snippet(const std::vector<search::SnippetPart>& parts) {
  Values all = list();
  for (const search::SnippetPart& part : parts) {
    Values value;
    value["text"] = part.text;
    value["mark"] = part.mark;
    all.push_back(value);
  }
  return all;
}

std::string rule_text(const Visit& visit, const std::string& rule) {
  std::string key = "rule." + rule;
  for (char& c : key) {
    if (c == ' ') c = '_';
  }
  return visit.say_or(key, rule);
}

// Exact words explain themselves; what is told is how the others were found.
Values matched(const Visit& visit, const std::vector<search::Matched>& all) {
  Values entries = list();
  for (const search::Matched& match : all) {
    if (match.rule == "word") continue;
    Values entry;
    entry["rule"] = rule_text(visit, match.rule);
    entry["found"] = match.text;
    entry["asked"] = match.query;
    entry["comma"] = !entries.is_empty_list();
    entries.push_back(entry);
  }
  return entries;
}

constexpr std::size_t kShownTags = 6;  // a report on all goals must not bury its neighbours

// Cuts a list of tags and says how many more there are, under "more_" + name.
void put_tags(const Visit& visit, Values& card, const std::string& name, const Values& tags) {
  const auto& all = tags.list_value();
  Values shown = list();
  for (std::size_t i = 0; i < std::min(all.size(), kShownTags); ++i) shown.push_back(all[i]);
  card["more_" + name] =
      all.size() > kShownTags
          ? Values(visit.say("hit.more", {{"n", visit.number(all.size() - kShownTags)}}))
          : Values(false);
  put_list(card, name, std::move(shown));
}

// The same text at other addresses: each is a document of its own.
Values doubles(const Visit& visit, const search::SearchRequest& request, const search::Hit& hit) {
  Values all = list();
  for (const auto& [id, url] : hit.also) {
    Values one;
    one["link"] = document_link(visit, id, request);
    one["address"] = url.empty() ? id : url;
    all.push_back(one);
  }
  return all;
}

Values title_of(const Visit& visit, const schema::Record& record) {
  return record.title.empty() ? visit.say("document.untitled") : record.title;
}

}  // namespace

std::string byline(const Visit& visit, const schema::Knowledge& knowledge,
                   const schema::Record& record, bool with_type) {
  std::string line;
  const auto add = [&line](const std::string& part) {
    if (!part.empty()) line += (line.empty() ? "" : " · ") + part;
  };
  if (with_type) add(visit.say_or("type." + record.type, visit.say("type.other")));
  add(record.date.empty() ? visit.say("document.no_date") : visit.date(record.date));
  if (!record.reference.empty()) {
    add(visit.say("document.reference", {{"reference", record.reference}}));
  }
  if (!record.body.empty()) {
    add(schema::label_of(knowledge.bodies, record.body, visit.language()));
  }
  return line;
}

Values city_tags(const Visit& visit, const schema::Knowledge& knowledge,
                 const schema::Record& record) {
  Values tags = list();
  for (const std::string& id : record.cities) {
    const schema::City* city = knowledge.city(id);
    Values tag;
    tag["name"] = city ? city->label.in(visit.language()) : id;
    tag["link"] = city_link(visit, id);
    tags.push_back(tag);
  }
  return tags;
}

std::string evidence_text(const Visit& visit, tagging::Strength strength) {
  switch (strength) {
    case tagging::Strength::kStated:
      return visit.say("evidence.stated");
    case tagging::Strength::kDeclared:
      return visit.say("evidence.declared");
    case tagging::Strength::kDerived:
      break;
  }
  return visit.say("evidence.suggested");
}

Values goal_tags(const Visit& visit, const schema::Knowledge& knowledge,
                 const schema::Record& record) {
  Values tags = list();
  for (const schema::Goal& goal : record.goals) {
    const schema::GoalEntry* entry = knowledge.goal(goal.number);
    Values tag;
    tag["number"] = std::to_string(goal.number);
    tag["name"] = entry ? entry->label.in(visit.language()) : "";
    tag["evidence"] = evidence_text(visit, goal.strength);
    tag["stated"] = goal.strength != tagging::Strength::kDerived;
    tag["link"] = goal_link(visit, goal.number);
    tags.push_back(tag);
  }
  return tags;
}

Values hit_card(const Visit& visit, const schema::Knowledge& knowledge,
                const search::SearchRequest& request, const search::Hit& hit) {
  const schema::Record& record = hit.record;
  Values card;
  card["title"] = title_of(visit, record);
  card["link"] = document_link(visit, record.id, request);
  card["byline"] = byline(visit, knowledge, record);
  card["foreign"] = text_or_nothing(visit.foreign(record.language));
  card["internal"] = record.audience == "internal";
  put_list(card, "snippet", snippet(hit.snippet));
  put_tags(visit, card, "cities", city_tags(visit, knowledge, record));
  put_tags(visit, card, "goals", goal_tags(visit, knowledge, record));
  put_list(card, "matched", matched(visit, hit.matched));
  card["page"] = hit.page ? Values(std::to_string(*hit.page)) : Values(false);
  card["original"] = hit.page && !record.original.empty()
                         ? Values(original_link(record.id, hit.page))
                         : Values(false);
  card["also"] = visit.say_count("hit.also", hit.also.size());
  put_list(card, "doubles", doubles(visit, request, hit));
  card["explanation"] = text_or_nothing(hit.explanation);
  return card;
}

Values document_list(const Visit& visit, const schema::Knowledge& knowledge,
                     const std::vector<schema::Record>& records, bool with_type) {
  Values all = list();
  for (const schema::Record& record : records) {
    Values entry;
    entry["title"] = title_of(visit, record);
    entry["link"] = document_link(visit, record.id);
    entry["byline"] = byline(visit, knowledge, record, with_type);
    entry["foreign"] = text_or_nothing(visit.foreign(record.language));
    all.push_back(entry);
  }
  return all;
}

std::vector<schema::Record> records_of(const search::SearchResult& result) {
  std::vector<schema::Record> records;
  for (const search::Hit& hit : result.hits) records.push_back(hit.record);
  return records;
}

}  // namespace lotse::pages
