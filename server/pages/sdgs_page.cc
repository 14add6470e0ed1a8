#include "server/pages/sdgs_page.h"

#include "server/pages/facts.h"
#include "server/pages/links.h"

namespace lotse::pages {

http::Response sdgs_page(const Frame& frame, const http::Request& request) {
  const Visit visit(request);
  const auto knowledge = frame.searcher.knowledge();
  search::SearchRequest everything;
  everything.language = visit.language();
  auto by_goal = goal_counts(frame, everything);
  Values goals = list();
  for (const schema::GoalEntry& goal : knowledge->goals) {
    const GoalCount count = by_goal[goal.number];
    Values tile;
    tile["number"] = std::to_string(goal.number);
    tile["name"] = goal.label.in(visit.language());
    tile["link"] = goal_link(visit, goal.number);
    tile["stated"] = visit.say_count("goal.stated", count.stated);
    tile["suggested"] = visit.say_count("goal.suggested", count.suggested);
    goals.push_back(tile);
  }
  Values values;
  values["goals"] = std::move(goals);
  return answer(frame, visit, {visit.say("goals.title"), "sdgs", values, "goals"});
}

}  // namespace lotse::pages
