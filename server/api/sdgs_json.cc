#include "server/api/sdgs_json.h"

namespace lotse::api {
namespace {

std::uint64_t count(const Counts& counts, int number) {
  const auto found = counts.find(std::to_string(number));
  return found == counts.end() ? 0 : found->second;
}

Json fields(const schema::GoalEntry& goal, const Counts& documents,
            const Counts& documents_stated) {
  return {{"number", goal.number},
          {"label", label_json(goal.label)},
          {"colour", goal.colour},
          {"documents", count(documents, goal.number)},
          {"documents_stated", count(documents_stated, goal.number)}};
}

}  // namespace

http::Response sdgs_json(const schema::Knowledge& knowledge, const Counts& documents,
                         const Counts& documents_stated) {
  Json list = Json::array();
  for (const auto& goal : knowledge.goals)
    list.push_back(fields(goal, documents, documents_stated));
  return json_answer({{"sdgs", std::move(list)}});
}

http::Response sdg_json(const schema::GoalEntry& goal, const Counts& documents,
                        const Counts& documents_stated) {
  return json_answer(fields(goal, documents, documents_stated));
}

}  // namespace lotse::api
