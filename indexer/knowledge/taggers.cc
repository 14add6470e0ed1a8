#include "indexer/knowledge/taggers.h"

#include <string_view>

#include "analyzers/tagging/derived_goal_tagger.h"
#include "analyzers/tagging/name_tagger.h"
#include "analyzers/tagging/place_tagger.h"
#include "analyzers/tagging/reference_tagger.h"
#include "analyzers/tagging/sdg_tagger.h"
#include "analyzers/tagging/word_tagger.h"

namespace lotse::knowledge {
namespace {

std::vector<tagging::NamedThing> of_kind(const KnowledgeFiles& files, std::string_view kind) {
  std::vector<tagging::NamedThing> all;
  for (const auto& thing : files.things)
    if (thing.kind == kind) all.push_back(thing);
  return all;
}

std::vector<tagging::GoalNames> goal_names(const schema::Knowledge& knowledge) {
  std::vector<tagging::GoalNames> all;
  for (const auto& goal : knowledge.goals)
    all.push_back({goal.number, {goal.label.de, goal.label.en}});
  return all;
}

}  // namespace

std::vector<std::unique_ptr<tagging::Tagger>> taggers_of(const KnowledgeFiles& files) {
  std::vector<std::unique_ptr<tagging::WordTagger>> taggers;
  taggers.push_back(std::make_unique<tagging::PlaceTagger>(
      of_kind(files, "city"), of_kind(files, "country"), files.place_words));
  taggers.push_back(std::make_unique<tagging::NameTagger>(of_kind(files, "network")));
  taggers.push_back(std::make_unique<tagging::NameTagger>(of_kind(files, "body")));
  taggers.push_back(std::make_unique<tagging::ReferenceTagger>());
  taggers.push_back(std::make_unique<tagging::SdgTagger>(goal_names(files.knowledge)));
  taggers.push_back(std::make_unique<tagging::DerivedGoalTagger>(files.goal_rules));
  // One chain, so that a document is cut into words once.
  std::vector<std::unique_ptr<tagging::Tagger>> all;
  all.push_back(std::make_unique<tagging::TaggerChain>(std::move(taggers)));
  return all;
}

}  // namespace lotse::knowledge
