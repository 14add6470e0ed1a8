// A rule that suggests a goal of the 2030 Agenda: plain values from the authority files. What the
// phrases mean is said in phrase_pattern.h.
#pragma once

#include <string>
#include <vector>

#include "analyzers/language.h"

namespace lotse::tagging {

struct GoalRule {
  std::string id;      // evidence: shown with the tag
  int goal = 0;        // 1 to 17
  std::string target;  // "13.2", or "13" for the goal as a whole
  analyzers::Language language = analyzers::Language::kGerman;
  double weight = 0;
  std::vector<std::string> phrases;
  std::vector<std::string> context;  // one of them in the same sentence; none: no condition
  std::vector<std::string> unless;   // none of them in the same sentence
};

// Official names of a goal, so that "SDG „Weniger Ungleichheiten“" is stated.
struct GoalNames {
  int goal = 0;
  std::vector<std::string> names;
};

}  // namespace lotse::tagging
