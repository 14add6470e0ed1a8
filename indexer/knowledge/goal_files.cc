#include "indexer/knowledge/goal_files.h"

#include <algorithm>
#include <set>

#include "indexer/knowledge/toml_file.h"

namespace lotse::knowledge {
namespace {

constexpr int kGoals = 17;

std::string colour_of(const TomlFile& file, const toml::table& table) {
  std::string value = file.text(table, "colour");
  const bool good = value.size() == 7 && value[0] == '#' &&
                    value.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
  if (!good) file.fail(file.at(table, "colour"), "'" + value + "' is no colour such as #4c9f38");
  return value;
}

// "13.2", "13.a" or "13" for a rule of goal 13.
std::string target_of(const TomlFile& file, const toml::table& table, int goal) {
  std::string value = file.text(table, "target");
  const std::string number = std::to_string(goal);
  const bool part = value.starts_with(number + ".") && value.size() > number.size() + 1;
  if (value != number && !part)
    file.fail(file.at(table, "target"), "target '" + value + "' is none of goal " + number);
  return value;
}

analyzers::Language language_of(const TomlFile& file, const toml::table& table) {
  const std::string code = file.text(table, "language");
  if (code == "de") return analyzers::Language::kGerman;
  if (code == "en") return analyzers::Language::kEnglish;
  file.fail(file.at(table, "language"), "language '" + code + "' is neither de nor en");
}

tagging::GoalRule rule_of(const TomlFile& file, const toml::table& table,
                          std::set<std::string>& ids) {
  file.allow_only(table,
                  {"id", "goal", "target", "language", "weight", "phrases", "context", "unless"});
  tagging::GoalRule rule;
  rule.id = file.new_id(table, "id", ids);
  rule.goal = file.whole_number(table, "goal", 1, kGoals);
  rule.target = target_of(file, table, rule.goal);
  rule.language = language_of(file, table);
  rule.weight = file.number(table, "weight");
  if (!(rule.weight > 0)) file.fail(file.at(table, "weight"), "key 'weight' must be above 0");
  rule.phrases = file.texts(table, "phrases");
  if (rule.phrases.empty()) file.fail(table, "rule '" + rule.id + "' has no 'phrases'");
  rule.context = file.texts(table, "context");
  rule.unless = file.texts(table, "unless");
  return rule;
}

}  // namespace

std::vector<schema::GoalEntry> read_goals(const std::filesystem::path& path) {
  const TomlFile file(path);
  file.allow_only(file.root(), {"goal"});
  std::vector<schema::GoalEntry> goals;
  std::set<int> numbers;
  for (const toml::table* table : file.tables(file.root(), "goal")) {
    file.allow_only(*table, {"number", "de", "en", "colour"});
    const int number = file.whole_number(*table, "number", 1, kGoals);
    if (!numbers.insert(number).second)
      file.fail(file.at(*table, "number"), "goal " + std::to_string(number) + " stands here twice");
    const schema::Label label{file.text(*table, "de"), file.text(*table, "en")};
    goals.push_back({number, label, colour_of(file, *table)});
  }
  if (goals.size() != kGoals) file.fail(file.root(), "there must be 17 goals");
  std::sort(goals.begin(), goals.end(),
            [](const auto& a, const auto& b) { return a.number < b.number; });
  return goals;
}

std::vector<tagging::GoalRule> read_goal_rules(const std::filesystem::path& path) {
  const TomlFile file(path);
  file.allow_only(file.root(), {"rule"});
  std::vector<tagging::GoalRule> rules;
  std::set<std::string> ids;
  for (const toml::table* table : file.tables(file.root(), "rule"))
    rules.push_back(rule_of(file, *table, ids));
  return rules;
}

}  // namespace lotse::knowledge
