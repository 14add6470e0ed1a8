// Questions and texts that they must find, or must not: every word of the question is required. How
// many pairs Lotse and plain engines get right.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace lotse::benchmarks {

struct Pair {
  std::string question, text;
  bool must = false;
  std::string kind;
};

// Lines of question, text, 1 or 0, kind, by tabs; in a text ¶ is a line end and ¬ a soft hyphen.
// Throws std::runtime_error with file and line.
std::vector<Pair> read_pairs(const std::filesystem::path& file);

struct PairSystem {
  std::string name;
  // Whether each question finds its text, all texts being in one index.
  std::function<std::vector<bool>(const std::vector<Pair>&)> finds;
};

// Lotse first, then the baselines.
std::vector<PairSystem> pair_systems();

}  // namespace lotse::benchmarks
