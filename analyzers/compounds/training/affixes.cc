#include "analyzers/compounds/training/affixes.h"

#include <sstream>

namespace lotse::analyzers::training {
namespace {

// Does the word's end meet a condition such as [^aeiou]ng? One letter or one set per place.
bool ends_as(std::string_view word, std::string_view condition) {
  if (condition == ".") return true;
  std::vector<std::pair<std::string_view, bool>> places;  // letters, negated
  for (std::size_t i = 0; i < condition.size(); ++i) {
    if (condition[i] != '[') {
      places.emplace_back(condition.substr(i, 1), false);
      continue;
    }
    const std::size_t close = condition.find(']', i);
    if (close == std::string_view::npos) return false;
    const bool negated = condition[i + 1] == '^';
    const std::size_t from = i + 1 + (negated ? 1 : 0);
    places.emplace_back(condition.substr(from, close - from), negated);
    i = close;
  }
  if (word.size() < places.size()) return false;
  word.remove_prefix(word.size() - places.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    if ((places[i].first.find(word[i]) != std::string_view::npos) == places[i].second) return false;
  }
  return true;
}

}  // namespace

Affixes::Affixes(std::string_view affix_file) {
  std::istringstream lines{std::string(affix_file)};
  for (std::string line; std::getline(lines, line);) {
    std::istringstream fields(line);
    std::string kind, flag, strip, add, condition;
    fields >> kind >> flag >> strip >> add >> condition;
    // A rule has five fields, its headline four; "/..." are flags for compounds only.
    if (kind != "SFX" || flag.size() != 1 || condition.empty()) continue;
    if (add.find('/') != std::string::npos) continue;
    rules_[flag[0]].push_back({strip == "0" ? "" : strip, add == "0" ? "" : add, condition});
  }
}

std::vector<std::string> Affixes::forms(std::string_view word, std::string_view flags) const {
  std::vector<std::string> forms;
  for (const char flag : flags) {
    const auto rules = rules_.find(flag);
    if (rules == rules_.end()) continue;
    for (const Rule& rule : rules->second) {
      if (!word.ends_with(rule.strip) || !ends_as(word, rule.condition)) continue;
      forms.emplace_back(std::string(word.substr(0, word.size() - rule.strip.size())) + rule.add);
    }
  }
  return forms;
}

}  // namespace lotse::analyzers::training
