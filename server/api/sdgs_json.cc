#include "server/api/sdgs_json.h"

namespace lotse::api {
namespace {

std::uint64_t count(const Counts& counts, int number) {
  const auto found = counts.find(std::to_string(number));
  return found == counts.end() ? 0 : found->second;
}

void write_goal(JsonWriter& json, const schema::GoalEntry& goal, const Counts& documents,
                const Counts& documents_stated) {
  json.object([&] {
    json.member("number", goal.number);
    write_label(json, "label", goal.label);
    json.member("colour", goal.colour).member("documents", count(documents, goal.number));
    json.member("documents_stated", count(documents_stated, goal.number));
  });
}

}  // namespace

http::Response sdgs_json(const schema::Knowledge& knowledge, const Counts& documents,
                         const Counts& documents_stated) {
  JsonWriter json;
  json.object([&] {
    json.member("sdgs").array(knowledge.goals, [&](const schema::GoalEntry& goal) {
      write_goal(json, goal, documents, documents_stated);
    });
  });
  return json_answer(json.take());
}

http::Response sdg_json(const schema::GoalEntry& goal, const Counts& documents,
                        const Counts& documents_stated) {
  JsonWriter json;
  write_goal(json, goal, documents, documents_stated);
  return json_answer(json.take());
}

}  // namespace lotse::api
