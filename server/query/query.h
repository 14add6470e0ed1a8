// A query as a tree, free of how it was typed and of what answers it: knows no index, no HTTP.
// Plain values; made by parse(), spelt by canonical_text().
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "indexer/schema/fields.h"
#include "server/query/notes.h"

namespace lotse::query {

enum class Kind : std::uint8_t { kWord, kPhrase, kFacet, kAnd, kOr, kNot };

// How far a word may be widened: any inflection and spelling, only as typed, any word it begins.
enum class Spelling : std::uint8_t { kAny, kExact, kBeginning };

struct Node {
  Kind kind = Kind::kWord;
  std::string text;  // of a word, a phrase or a facet value, as typed
  Spelling spelling = Spelling::kAny;
  bool title = false;                          // only in titles
  bool held = false;                           // +word
  schema::Facet facet = schema::Facet::kCity;  // of kFacet
  std::vector<Node> children;                  // of kAnd, kOr; one for kNot

  bool operator==(const Node&) const = default;
};

// A word that may give way when not all can be had: no operator says that it must hold.
inline bool is_loose(const Node& node) {
  return node.kind == Kind::kWord && !node.held && !node.title && node.spelling == Spelling::kAny;
}

// What was typed one beside the other. Loose words are read as "all" or "any" by the searcher;
// everything else always holds. Only negative items: everything minus them. No items: everything.
struct Query {
  std::vector<Node> items;
  std::vector<NoteFound> notes;
  std::optional<NoteCode> beyond;  // the limit that the query breaks; items are then not to be used
};

}  // namespace lotse::query
