#include "indexer/pipeline/partnership_kind.h"

#include <algorithm>

namespace lotse::pipeline {
namespace {

std::string newest(const std::vector<schema::Statement>& statements) {
  const auto last =
      std::max_element(statements.begin(), statements.end(),
                       [](const auto& one, const auto& other) { return one.since < other.since; });
  return last == statements.end() ? "" : last->value;
}

schema::Named composed(const schema::Knowledge& knowledge, const std::string& kind,
                       const std::string& state, const std::string& id) {
  const auto& kinds = knowledge.relation_kinds;
  const auto& states = knowledge.activity_states;
  return {id,
          {label_of(kinds, kind, "de") + "; " + label_of(states, state, "de"),
           label_of(kinds, kind, "en") + "; " + label_of(states, state, "en")},
          {}};
}

}  // namespace

std::string partnership_kind(const schema::City& city) {
  const std::string kind = newest(city.relations);
  const std::string state = newest(city.activities);
  if (kind.empty() || state.empty() || state == "active") return kind;
  return kind + "_" + state;
}

void add_composed_kinds(schema::Knowledge& knowledge) {
  std::vector<schema::Named> added;
  for (const schema::City& city : knowledge.cities) {
    const std::string id = partnership_kind(city);
    const std::string kind = newest(city.relations);
    const bool known = std::any_of(added.begin(), added.end(),
                                   [&](const schema::Named& one) { return one.id == id; });
    if (id != kind && !known)
      added.push_back(composed(knowledge, kind, newest(city.activities), id));
  }
  knowledge.relation_kinds.insert(knowledge.relation_kinds.end(), added.begin(), added.end());
}

}  // namespace lotse::pipeline
