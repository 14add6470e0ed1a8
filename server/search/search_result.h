// The answer to a search: the one struct from which page, JSON and CSV are made.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "indexer/schema/record.h"
#include "server/search/search_request.h"

namespace lotse::search {

// What the engine made of the query, for people: "widened", "word_cut", "unclosed_quote", ...
struct Note {
  std::string code;
  std::string text;  // in the request's language
};

struct SnippetPart {
  std::string text;
  bool mark = false;
};

// Why a hit matches: which query word met which text by which rule.
struct Matched {
  std::string query;
  std::string text;
  std::string rule;  // "word" "umlaut" "stem" "gender" "hyphen part" "reference" "ellipsis"
                     // "date" "abbreviation" "prefix" "title" "compound part" "translation"
                     // "synonym"
};

// One piece of a score.
struct ScorePiece {
  std::string query;  // the word of the question; "" for what several words make
  std::string
      term;  // what was counted in the document, "partnerschaf…" for all words that begin so
  std::string rule;  // as of Matched, or "word family" "all words" "neighbours" "other"
  double weight = 0;
};

struct Hit {
  schema::Record record;  // without its text
  double score = 0;
  std::vector<SnippetPart> snippet;
  std::optional<int> page;  // page of the passage in a paged original
  std::vector<Matched> matched;
  std::vector<std::pair<std::string, std::string>> also;  // doubles: id, url
  std::vector<ScorePiece> explanation;  // adds up to the score; only with explain=1
};

struct FacetValue {
  std::string value;
  std::string label;
  std::uint64_t count = 0;
  bool selected = false;
};

struct Suggestion {
  std::string text;
  std::string reason;  // "spelling" "title" "word" "city" "goal" "network" "body" "country"
  std::optional<std::uint64_t> total{};  // what a search for it finds, when that was asked
};

struct SearchResult {
  std::string text;           // the query as typed
  std::string canonical;      // one spelling for all queries that mean the same
  Match match = Match::kAll;  // what was applied: kAll or kAny
  std::vector<Note> notes;
  bool widened = false;  // other wordings (translations, synonyms) stood for some word
  std::uint64_t total = 0;
  int page = 1;
  int size = 10;
  double took_ms = 0;
  std::vector<Hit> hits;
  // In the order of schema::kFacets; all values with a count, and the chosen ones.
  std::array<std::vector<FacetValue>, schema::kPublicFacets> facets;
  std::vector<Suggestion> suggestions;
  // Total of the other reading (all words / any word) under the same filters, when there is one.
  std::optional<std::uint64_t> other_reading_total;
};

// The query or paging is beyond the limits: a 400 with the parameter's name.
struct Refusal {
  std::string parameter;
  std::string text;
};

}  // namespace lotse::search
