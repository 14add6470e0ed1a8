// Reads the folder of authority files (config/knowledge): what servers show of cities, goals,
// networks and bodies, what the taggers know of their names, and the words that widen a question.
// Nothing is guessed or skipped: an unknown key, a missing one, an id used twice or a reference to
// nothing is an error with file and line. Plain values, no state.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "analyzers/tagging/goal_rule.h"
#include "analyzers/tagging/named_thing.h"
#include "analyzers/tagging/place_words.h"
#include "indexer/schema/knowledge.h"

namespace lotse::knowledge {

struct KnowledgeFiles {
  schema::Knowledge knowledge;
  std::vector<tagging::NamedThing> things;  // kinds "city" "country" "network" "body"
  tagging::PlaceWords place_words;
  std::vector<tagging::GoalRule> goal_rules;
  std::string stamp;  // knowledge_stamp(folder) of the files read
};

// `home` is the id of the home city, "" for none. Throws std::runtime_error "FILE:LINE: ..." .
KnowledgeFiles load_knowledge(const std::filesystem::path& folder, const std::string& home = "");

// Hash of the names and bytes of the *.toml files in the folder, in hexadecimal: when it changes,
// documents are tagged again. Without glossary and thesaurus, which no document depends on. Throws
// std::runtime_error if a file cannot be read.
std::string knowledge_stamp(const std::filesystem::path& folder);

}  // namespace lotse::knowledge
