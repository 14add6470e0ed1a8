// The goals that stand behind an announcing word: "4, 5 und 17", "11 bis 13", "13.2",
// "„Weniger Ungleichheiten“".
#pragma once

#include <vector>

#include "analyzers/tagging/gazetteer.h"
#include "analyzers/tagging/goal_trigger.h"

namespace lotse::tagging {

struct ListedGoal {
  int goal = 0;  // 1 to 17
  WordRange words;
  bool named = false;       // by its official name alone
  bool has_target = false;  // 13.2
};

struct GoalList {
  std::vector<ListedGoal> goals;
  std::size_t last = 0;    // first word behind the list
  bool explained = false;  // the first number's own official name follows it
};

// `names` holds the official names; the thing of a form is the goal's number. An empty list when
// what follows is no number of a goal: a year, a count, an amount, all seventeen.
GoalList goals_behind(const TextWords& words, const GoalTrigger& trigger, const Gazetteer& names);

// "4" -> 4, "elf" -> 11; 0 for what is no number from 1 to 17.
int goal_number(std::string_view folded_word);
int goal_number_in_words(std::string_view folded_word);
// "elfte" -> 11, "thirteenth" -> 13; from 3 on (the first goal may be anybody's).
int goal_ordinal(std::string_view folded_word);

}  // namespace lotse::tagging
