// A trained model as the words of a table: the parts with their costs, and those known words that
// the parts alone would not split as the model does. One thread.
#pragma once

#include <map>
#include <string>

#include "analyzers/compounds/training/model.h"
#include "analyzers/compounds/word_table.h"

namespace lotse::analyzers::training {

std::map<std::string, WordValue> table_words(const Lexicon& lexicon, const Model& model);

}  // namespace lotse::analyzers::training
