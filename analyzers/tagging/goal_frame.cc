#include "analyzers/tagging/goal_frame.h"

#include <algorithm>
#include <string_view>

namespace lotse::tagging {
namespace {

std::string_view word_at(const TextWords& words, std::size_t i) {
  return i < words.size() ? words.folded(i) : std::string_view();
}

bool is_full(const TextWords& words, std::size_t i) {
  const auto word = words.folded(i);
  const auto next = word_at(words, i + 1);
  if (word == "sdg" || word == "sdgs" || word.starts_with("nachhaltigkeitsziel")) return true;
  if (word == "agenda")
    return next == "2030" ||
           (i > 0 && (words.folded(i - 1) == "2030" || words.folded(i - 1) == "un"));
  if (word == "sustainable")
    return next == "development" && word_at(words, i + 2).starts_with("goal");
  if (word == "global") return next == "goals";
  if (word == "17" || word == "siebzehn" || word == "seventeen")  // "die 17 globalen Ziele"
    for (std::size_t k = i + 1; k < i + 4; ++k)
      if (const auto goals = word_at(words, k);
          goals == "ziele" || goals == "zielen" || goals == "goals")
        return true;
  const bool goals = word == "ziele" || word == "zielen" || word == "ziel";
  return goals && (next == "fur" || next == "der") &&
         (word_at(words, i + 2) == "nachhaltige" || word_at(words, i + 3) == "nachhaltige" ||
          word_at(words, i + 2) == "nachhaltigen");
}

bool is_hint(const TextWords& words, std::size_t i) {
  const auto word = words.folded(i);
  return word.starts_with("nachhaltig") || word.starts_with("sustainab") || word == "agenda" ||
         words.raw(i) == "UN" || words.raw(i) == "VN" ||
         ((word == "vereinten" || word == "united") && word_at(words, i + 1).starts_with("nation"));
}

}  // namespace

GoalFrame frame_in(const TextWords& words, WordRange range) {
  GoalFrame frame = GoalFrame::kNone;
  for (std::size_t i = range.first; i < range.last; ++i) {
    if (is_full(words, i)) return GoalFrame::kFull;
    if (frame == GoalFrame::kNone && is_hint(words, i)) frame = GoalFrame::kHint;
  }
  return frame;
}

GoalFrame frame_in(const TextWords& words) { return frame_in(words, {0, words.size()}); }

WordRange sentence_of(const TextWords& words, std::size_t i) {
  WordRange range{i, i + 1};
  const auto same = [&](std::size_t k) { return words[k].sentence == words[i].sentence; };
  while (range.first > 0 && same(range.first - 1)) --range.first;
  while (range.last < words.size() && same(range.last)) ++range.last;
  return range;
}

}  // namespace lotse::tagging
