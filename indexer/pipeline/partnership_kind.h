// The facet value of a city's partnership: its newest relation, with the activity where contacts do
// not simply go on ("town_twinning_suspended"), so that no list shows it as active.
#pragma once

#include <string>
#include <vector>

#include "indexer/schema/knowledge.h"

namespace lotse::pipeline {

std::string partnership_kind(const schema::City& city);  // "" for a city that is no partner

// Labels for every value that partnership_kind gives: "Städtepartnerschaft; Kontakte ruhen".
void add_composed_kinds(schema::Knowledge& knowledge);

}  // namespace lotse::pipeline
