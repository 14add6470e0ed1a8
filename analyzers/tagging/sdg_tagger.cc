#include "analyzers/tagging/sdg_tagger.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace lotse::tagging {
namespace {

using namespace std::string_view_literals;

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// Whose goal it is when it is not the Agenda's.
constexpr std::array kOwners = {
    "strategisches"sv, "strategische"sv, "strategischen"sv, "operatives"sv, "operative"sv,
    "operativen"sv,    "unser"sv,        "unsere"sv,        "unserem"sv,    "our"sv,
    "strategic"sv,     "operational"sv,  "project"sv,       "projekt"sv,    "stadtisches"sv,
    "millennium"sv,    "his"sv,          "her"sv,           "ihr"sv,        "sein"sv};
constexpr std::array kOf = {"des"sv,    "der"sv,    "unseres"sv, "unserer"sv, "dieses"sv,
                            "dieser"sv, "of"sv,     "im"sv,      "in"sv,      "aus"sv,
                            "from"sv,   "seines"sv, "ihres"sv};

enum class Owner : std::uint8_t { kUnsaid, kAgenda, kAnother };

// "Ziel 3 der Agenda 2030", "Ziel 3 des Personalkonzepts".
Owner owner_behind(const TextWords& words, std::size_t behind) {
  if (behind + 1 >= words.size() || words[behind].gap > Gap::kTight) return Owner::kUnsaid;
  if (!is_one_of(words.folded(behind), kOf)) return Owner::kUnsaid;
  std::size_t last = behind + 1;
  while (last < words.size() && last < behind + 6 && words[last].gap <= Gap::kTight) ++last;
  return frame_in(words, {behind, last}) == GoalFrame::kNone ? Owner::kAnother : Owner::kAgenda;
}

bool follows_owner(const TextWords& words, std::size_t i) {
  return i > 0 && words[i].gap <= Gap::kTight && is_one_of(words.folded(i - 1), kOwners);
}

bool opens_own_text(const TextWords& words, std::size_t behind) {
  return words.after(behind - 1).starts_with(":");
}

// "SDG11", "#SDG13", "SDGs4": trigger and number in one word.
int joined_number(std::string_view word) {
  if (!word.starts_with("sdg")) return 0;
  word.remove_prefix(word.starts_with("sdgs") ? 4 : 3);
  return goal_number(word);
}

// "das 11. (globale) Nachhaltigkeitsziel", "the 13th SDG": the number stands before the trigger.
int number_before(const TextWords& words, const GoalTrigger& trigger, std::size_t& first) {
  static constexpr std::array kBetween = {"globale"sv, "globales"sv, "globalen"sv,
                                          "un"sv,      "vn"sv,       "der"sv};
  if (!trigger.certain || trigger.plural) return 0;
  const std::size_t behind = trigger.words.last;  // not "der 5. SDG-Tag"
  if (behind < words.size() && words[behind].gap == Gap::kHyphen) return 0;
  first = trigger.words.first;
  for (int n = 0; n < 2 && first > 0 && words[first].gap <= Gap::kTight &&
                  is_one_of(words.folded(first - 1), kBetween);
       ++n)
    --first;
  if (first == 0 || words[first].gap == Gap::kBreak) return 0;
  --first;
  const bool dot = words.after(first).starts_with(". ");
  const int number = dot ? goal_number(words.folded(first)) : 0;
  return number > 0 ? number : goal_ordinal(words.folded(first));
}

}  // namespace

SdgTagger::SdgTagger(const std::vector<GoalNames>& names) {
  for (const GoalNames& goal : names)
    for (const std::string& name : goal.names)
      names_.add(name, {.thing = static_cast<std::uint32_t>(goal.goal)});
}

bool SdgTagger::is_stated(const TextWords& words, const GoalTrigger& trigger, const GoalList& list,
                          GoalFrame frame) const {
  if (list.goals.empty()) return false;
  if (trigger.certain) return true;
  const WordRange sentence = sentence_of(words, trigger.words.first);
  const GoalFrame near = frame_in(words, sentence);
  if (list.explained) return true;
  const Owner owner = owner_behind(words, list.last);
  if (follows_owner(words, trigger.words.first) || owner == Owner::kAnother) return false;
  if (trigger.target && !list.goals.front().has_target) return false;
  if (near == GoalFrame::kFull || owner == Owner::kAgenda) return true;
  if (opens_own_text(words, list.last)) return false;
  if (frame == GoalFrame::kFull) return true;
  const bool formal = trigger.numbered || trigger.target || list.goals.size() > 1;
  return near == GoalFrame::kHint && formal;
}

void SdgTagger::tag_part(const TextWords& words, bool in_title, GoalFrame frame,
                         std::vector<Mention>& mentions) const {
  const auto add = [&](int goal, std::size_t first, std::size_t last, std::string_view rule) {
    mentions.push_back({"sdg", std::to_string(goal), words[first].begin, words[last - 1].end,
                        std::string(rule), Strength::kStated, in_title});
  };
  for (std::size_t i = 0; i < words.size();) {
    if (const int goal = joined_number(words.folded(i)); goal > 0)
      add(goal, i, i + 1, "stated:number");
    const auto trigger = goal_trigger_at(words, i);
    if (!trigger) {
      ++i;
      continue;
    }
    std::size_t first = 0;
    if (const int goal = number_before(words, *trigger, first); goal > 0)
      add(goal, first, trigger->words.last, "stated:ordinal");
    const GoalList list = goals_behind(words, *trigger, names_);
    const bool stated = is_stated(words, *trigger, list, frame);
    for (const ListedGoal& goal : list.goals) {
      if (!stated) break;
      const bool leads = &goal == &list.goals.front();
      const auto rule = goal.named        ? "stated:name"
                        : goal.has_target ? "stated:target"
                                          : "stated:number";
      add(goal.goal, leads ? trigger->words.first : goal.words.first, goal.words.last, rule);
    }
    i = std::max(trigger->words.last, stated ? list.last : 0);
  }
}

void SdgTagger::tag_words(const DocumentWords& document, std::vector<Mention>& mentions) const {
  const GoalFrame frame = std::max(frame_in(document.title), frame_in(document.text));
  tag_part(document.title, true, frame, mentions);
  tag_part(document.text, false, frame, mentions);
}

}  // namespace lotse::tagging
