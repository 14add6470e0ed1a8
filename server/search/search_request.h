// One search as asked, checked and free of HTTP: what pages and JSON both start from.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "indexer/schema/fields.h"

namespace lotse::search {

enum class Match : std::uint8_t { kAuto, kAll, kAny };
enum class Sort : std::uint8_t { kRelevance, kNewest, kOldest };

struct SearchRequest {
  std::string q;  // as typed
  // Chosen values by facet, in the order of schema::kFacets (the ten of the contract); years
  // already expanded from ranges; no doubles. "none" = documents without a value.
  std::array<std::vector<std::string>, schema::kPublicFacets> chosen;
  Match match = Match::kAuto;
  bool widen = true;               // translations and synonyms of the words count, too
  bool stated_goals_only = false;  // goal_evidence=stated: the sdg facet sees stated goals only
  Sort sort = Sort::kRelevance;
  int page = 1;
  int size = 10;
  bool with_facets = true;
  bool explain = false;
  std::string language = "de";  // of labels, notes and facet order
};

}  // namespace lotse::search
