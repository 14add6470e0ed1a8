// Reads goals.toml (names and colours of the 17 goals) and goal_rules.toml (what suggests them).
#pragma once

#include <filesystem>
#include <vector>

#include "analyzers/tagging/goal_rule.h"
#include "indexer/schema/knowledge.h"

namespace lotse::knowledge {

// All 17, by number. Both throw std::runtime_error "FILE:LINE: ...".
std::vector<schema::GoalEntry> read_goals(const std::filesystem::path& path);
std::vector<tagging::GoalRule> read_goal_rules(const std::filesystem::path& path);

}  // namespace lotse::knowledge
