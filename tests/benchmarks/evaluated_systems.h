// What is compared: Lotse as it answers, and plain engines set up as their manuals say. Each takes
// a set, indexes it in a folder of its own and ranks every question.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tests/benchmarks/evaluation_set.h"

namespace lotse::benchmarks {

struct System {
  std::string name;
  std::function<std::vector<Ranking>(const EvaluationSet&)> rankings;
};

// Lotse first, then the baselines.
std::vector<System> evaluated_systems();

}  // namespace lotse::benchmarks
