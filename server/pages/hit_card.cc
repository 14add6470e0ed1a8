#include "server/pages/hit_card.h"

#include <algorithm>
#include <cmath>

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

// "compound part" of a group of messages: "rule.compound_part".
std::string key_of(const std::string& group, std::string rule) {
  std::ranges::replace(rule, ' ', '_');
  return group + "." + rule;
}

// Exact words explain themselves; what is told is how the others were found, each rule once.
Values matched(const Visit& visit, const std::vector<search::Matched>& all) {
  std::vector<std::pair<std::string, Values>> words_by_rule;
  for (const search::Matched& match : all) {
    if (match.rule == "word") continue;
    auto known = std::ranges::find(words_by_rule, match.rule,
                                   [](auto& entry) -> const std::string& { return entry.first; });
    if (known == words_by_rule.end()) {
      known = words_by_rule.insert(known, {match.rule, list()});
    }
    Values word;
    word["found"] = match.text;
    word["comma"] = !known->second.is_empty_list();
    known->second.push_back(word);
  }
  Values entries = list();
  for (auto& [rule, words] : words_by_rule) {
    Values entry;
    entry["rule"] = visit.say_or(key_of("rule", rule), rule);
    entry["words"] = std::move(words);
    entry["semicolon"] = !entries.is_empty_list();
    entries.push_back(entry);
  }
  return entries;
}

// One sentence for each match, for whoever wants to know.
Values reasons(const Visit& visit, const std::vector<search::Matched>& all) {
  Values sentences = list();
  for (const search::Matched& match : all) {
    Values one;
    one["sentence"] =
        visit.say(key_of("why", match.rule), {{"query", match.query}, {"found", match.text}});
    sentences.push_back(one);
  }
  return sentences;
}

std::string points(const Visit& visit, double weight) {
  const auto tenths = static_cast<std::uint64_t>(std::lround(std::max(weight, 0.0) * 10));
  return visit.number(tenths / 10) + (visit.language() == "de" ? "," : ".") +
         std::to_string(tenths % 10);
}

// What the score is made of, with explain=1, the most first.
Values shares(const Visit& visit, const std::vector<search::ScorePiece>& pieces) {
  Values all = list();
  for (const search::ScorePiece& piece : pieces) {
    Values one;
    one["weight"] = points(visit, piece.weight);
    one["what"] =
        visit.say(key_of("share", piece.rule), {{"query", piece.query}, {"found", piece.term}});
    all.push_back(one);
  }
  return all;
}

constexpr std::size_t kShownTags = 6;  // a report on all goals must not bury its neighbours

// Cuts a list of tags and says how many more there are, under "more_" + name. What the visitor
// asked for stays in sight.
void put_tags(const Visit& visit, Values& card, const std::string& name, const Values& tags,
              const std::vector<std::string>& asked) {
  const auto is_asked = [&asked](const Values& tag) {
    return std::ranges::find(asked, tag.get("id")->string_value()) != asked.end();
  };
  const auto& all = tags.list_value();
  std::size_t room =
      kShownTags -
      std::min(kShownTags, static_cast<std::size_t>(std::ranges::count_if(all, is_asked)));
  Values shown = list();
  for (const Values& tag : all) {
    if (!is_asked(tag) && room == 0) continue;
    if (!is_asked(tag)) --room;
    shown.push_back(tag);
  }
  const std::size_t more = all.size() - shown.list_value().size();
  card["more_" + name] =
      more > 0 ? Values(visit.say("hit.more", {{"n", visit.number(more)}})) : Values(false);
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
    tag["id"] = id;
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
    tag["id"] = std::to_string(goal.number);
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
  put_tags(visit, card, "cities", city_tags(visit, knowledge, record),
           chosen(request, schema::Facet::kCity));
  put_tags(visit, card, "goals", goal_tags(visit, knowledge, record),
           chosen(request, schema::Facet::kSdg));
  put_list(card, "matched", matched(visit, hit.matched));
  card["page"] = hit.page ? Values(std::to_string(*hit.page)) : Values(false);
  card["original"] = hit.page && !record.original.empty()
                         ? Values(original_link(record.id, hit.page))
                         : Values(false);
  card["also"] = visit.say_count("hit.also", hit.also.size());
  put_list(card, "doubles", doubles(visit, request, hit));
  card["why"] = !hit.matched.empty() || !hit.explanation.empty();
  put_list(card, "reasons", reasons(visit, hit.matched));
  put_list(card, "shares", shares(visit, hit.explanation));
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
