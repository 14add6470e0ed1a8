// A document with everything the analysis found: what postings are made from. Plain values.
#pragma once

#include <string>
#include <vector>

#include "analyzers/token.h"
#include "indexer/schema/record.h"

namespace lotse::writing {

struct AnalysedDocument {
  schema::Record record;  // complete: cities, goals, mentions, text
  std::vector<analyzers::Token> title_tokens;
  std::vector<analyzers::Token> text_tokens;
  std::vector<std::string> countries;     // ids, of the cities
  std::vector<std::string> partnerships;  // kinds of relation, of the cities
};

}  // namespace lotse::writing
