#include "server/pages/document_page.h"

#include "server/pages/evidence.h"
#include "server/pages/hit_card.h"
#include "server/pages/links.h"
#include "server/pages/not_found_page.h"
#include "server/pages/text_layout.h"
#include "server/pages/wording.h"

namespace lotse::pages {
namespace {

constexpr int kRelated = 5;

Values piece_values(const Piece& piece) {
  Values value;
  value["text"] = piece.text;
  value["mark"] = piece.mark;
  value["named"] = piece.named && !piece.mark;
  value["plain"] = !piece.named && !piece.mark;
  value["anchor"] = text_or_nothing(piece.anchor);
  return value;
}

Values text_values(const Visit& visit, const std::vector<Block>& blocks) {
  Values all = list();
  for (const Block& block : blocks) {
    Values pieces = list();
    for (const Piece& piece : block.pieces) pieces.push_back(piece_values(piece));
    Values value;
    value["heading"] = text_or_nothing(block.heading);
    value["said"] = !block.heading.empty() && !block.pieces.empty();
    value["page"] = block.page
                        ? Values(visit.say("document.page", {{"n", std::to_string(*block.page)}}))
                        : Values(false);
    value["paragraph"] = block.heading.empty() && !block.page;
    value["pieces"] = std::move(pieces);
    all.push_back(value);
  }
  return all;
}

// Question and filters of the search that led here. An address with something else in it still
// shows its document: it only has no way back.
search::SearchRequest search_before(const Visit& visit) {
  auto asked = search::request_of(visit.request().parameters, {"lang"});
  if (auto* request = std::get_if<search::SearchRequest>(&asked)) return std::move(*request);
  return {};
}

// "(PDF, Seite 3)": what opens, and where.
std::string original_note(const Visit& visit, const schema::Record& record,
                          std::optional<int> page) {
  std::string note = visit.say_or("media." + record.media_type, record.media_type);
  if (page) note += ", " + visit.say("document.page", {{"n", std::to_string(*page)}});
  return note.empty() ? "" : " (" + note + ")";
}

void add_original(const Visit& visit, const schema::Record& record, std::optional<int> page,
                  Values& values) {
  values["original"] =
      record.original.empty() ? Values(false) : Values(original_link(record.id, page));
  values["original_note"] = original_note(visit, record, page);
  values["url"] = is_web_address(record.url) ? Values(record.url) : Values(false);
}

std::string known_or_none(const Visit& visit, const std::string& text) {
  return text.empty() ? visit.say("none_stated") : text;
}

void add_facts(const Visit& visit, const schema::Knowledge& knowledge, const schema::Record& record,
               Values& values) {
  Values facts = list();
  const auto add = [&](std::string_view key, const std::string& value) {
    Values fact;
    fact["name"] = visit.say(key);
    fact["value"] = known_or_none(visit, value);
    facts.push_back(fact);
  };
  add("facet.type", visit.say_or("type." + record.type, visit.say("type.other")));
  add("document.date", visit.date(record.date));
  if (!record.body.empty()) {
    add("facet.body", schema::label_of(knowledge.bodies, record.body, visit.language()));
  }
  if (!record.item.empty()) add("document.item", record.item);
  if (!record.reference.empty()) add("document.reference.name", record.reference);
  add("facet.language", visit.say_or("language." + record.language, visit.say("language.other")));
  values["facts"] = std::move(facts);
}

http::Response found_page(const Frame& frame, const Visit& visit, const schema::Record& record) {
  const auto knowledge = frame.searcher.knowledge();
  const search::SearchRequest before = search_before(visit);
  const bool from_search = !before.q.empty() || has_filters(before);
  const std::string address = frame.settings.base_url + "/documents/" + encoded_path(record.id);
  std::vector<search::SnippetPart> marks;
  if (!before.q.empty()) marks = frame.searcher.highlight(before.q, record.text);
  const std::string title = record.title.empty() ? visit.say("document.untitled") : record.title;

  Values values;
  values["heading"] = title;
  values["foreign"] = text_or_nothing(visit.foreign(record.language));
  values["internal"] = record.audience == "internal";
  values["back"] = from_search ? Values(search_link(visit, before)) : Values(false);
  values["marked"] = before.q.empty() ? Values(false) : Values(before.q);
  values["text"] = text_values(visit, blocks_of(record, marks));
  values["has_text"] = !record.text.empty();
  values["permalink"] = address;
  values["citation"] = citation(visit, *knowledge, record, address, today());
  values["evidence"] = evidence(visit, *knowledge, record);
  values["address"] = record.address;
  const auto related = frame.searcher.related(record.id, kRelated);
  put_list(values, "entries", document_list(visit, *knowledge, related));
  add_original(visit, record, first_marked_page(record, marks), values);
  add_facts(visit, *knowledge, record, values);
  return answer(frame, visit, {title, "document", values, "", http::kOk, !from_search});
}

}  // namespace

std::string citation(const Visit& visit, const schema::Knowledge& knowledge,
                     const schema::Record& record, const std::string& address,
                     const std::string& access_date) {
  std::string text;
  const auto add = [&text](const std::string& part) {
    if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
  };
  const bool meeting = !record.body.empty();
  if (meeting) add(schema::label_of(knowledge.bodies, record.body, visit.language()));
  const std::string date = visit.date(record.date);
  if (!date.empty()) {
    add(meeting ? visit.say("cite.meeting", {{"date", date}}) : date);
  }
  if (!record.item.empty()) add(visit.say("cite.item", {{"item", record.item}}));
  if (!record.reference.empty()) {
    add(visit.say("document.reference", {{"reference", record.reference}}));
  }
  const std::string title = record.title.empty() ? visit.say("document.untitled") : record.title;
  return (text.empty() ? "" : text + ": ") + title + ". " + address + ", " +
         visit.say("cite.access", {{"date", visit.date(access_date)}});
}

http::Response document_page(const Frame& frame, const http::Request& request,
                             const std::string& id) {
  const Visit visit(request);
  const auto record = frame.searcher.document(id);
  return record ? found_page(frame, visit, *record) : not_found_page(frame, visit);
}

}  // namespace lotse::pages
