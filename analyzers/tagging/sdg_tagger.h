// Finds goals of the 2030 Agenda that a text *states*: "SDG 11", "Nachhaltigkeitsziele 4, 5 und
// 17", "Ziel 11 der Agenda 2030", "Goal 13.2", "SDG „Weniger Ungleichheiten“". A bare "Ziel 3"
// counts only where the text speaks of the Agenda. What a text is about without saying so is the
// business of the derived-goal tagger.
#pragma once

#include <vector>

#include "analyzers/tagging/gazetteer.h"
#include "analyzers/tagging/goal_frame.h"
#include "analyzers/tagging/goal_list.h"
#include "analyzers/tagging/goal_rule.h"
#include "analyzers/tagging/word_tagger.h"

namespace lotse::tagging {

class SdgTagger : public WordTagger {
 public:
  explicit SdgTagger(const std::vector<GoalNames>& names);

  void tag_words(const DocumentWords& document, std::vector<Mention>& mentions) const override;

 private:
  void tag_part(const TextWords& words, bool in_title, GoalFrame frame,
                std::vector<Mention>& mentions) const;
  bool is_stated(const TextWords& words, const GoalTrigger& trigger, const GoalList& list,
                 GoalFrame frame) const;

  Gazetteer names_;  // the thing of a form is the goal's number
};

}  // namespace lotse::tagging
