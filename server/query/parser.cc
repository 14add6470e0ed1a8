#include "server/query/parser.h"

#include <algorithm>
#include <cassert>

#include "server/query/characters.h"
#include "server/query/lexer.h"
#include "server/query/pasted_title.h"
#include "server/query/repair.h"

namespace lotse::query {
namespace {

Node branch(Kind kind, std::vector<Node> children) {
  Node node;
  node.kind = kind;
  node.children = std::move(children);
  return node;
}

// Words in parentheses beside other words, without any operator, are a remark as in any text:
// "Haushaltsplan (Entwurf)". They are as loose as the words around them.
bool is_remark(const Node& node) { return node.kind == Kind::kAnd && !node.held; }

// Reads repaired lexemes: whatever is expected is there.
class Parser {
 public:
  explicit Parser(const std::vector<Lexeme>& lexemes) : lexemes_(lexemes) {}

  std::vector<Node> sequence(const std::optional<QueryField>& field) {
    std::vector<Node> items;
    while (more() && next().kind != LexemeKind::kClose) {
      Node item = alternatives(field);
      if (is_remark(item)) {
        std::ranges::move(item.children, std::back_inserter(items));
      } else {
        items.push_back(std::move(item));
      }
    }
    return items;
  }

 private:
  Node alternatives(const std::optional<QueryField>& field) {
    Node left = chain(field);
    while (more() && next().kind == LexemeKind::kOr) {
      ++place_;
      left = joined(Kind::kOr, std::move(left), chain(field));
    }
    return left;
  }

  Node chain(const std::optional<QueryField>& field) {
    Node left = factor(field);
    while (more() && next().kind == LexemeKind::kAnd) {
      ++place_;
      left = joined(Kind::kAnd, std::move(left), factor(field));
    }
    return left;
  }

  Node factor(const std::optional<QueryField>& field) {
    const Lexeme& lexeme = lexemes_[place_++];
    if (lexeme.kind == LexemeKind::kNot) return negated(factor(field));
    const auto scope = lexeme.field ? lexeme.field : field;
    Node node = lexeme.kind == LexemeKind::kOpen ? group(scope) : leaf(lexeme, scope);
    if (lexeme.sign == Sign::kPlus) node.held = true;
    return lexeme.sign == Sign::kMinus ? negated(std::move(node)) : node;
  }

  Node group(const std::optional<QueryField>& scope) {
    std::vector<Node> items = sequence(scope);
    assert(more() && !items.empty());
    ++place_;
    if (items.size() == 1) return std::move(items.front());
    return branch(Kind::kAnd, std::move(items));
  }

  static Node leaf(const Lexeme& lexeme, const std::optional<QueryField>& scope) {
    Node node;
    node.text = lexeme.text;
    if (scope && !scope->title) {
      node.kind = Kind::kFacet;
      node.facet = scope->facet;
      return node;
    }
    node.kind = lexeme.kind == LexemeKind::kPhrase ? Kind::kPhrase : Kind::kWord;
    node.spelling = lexeme.spelling;
    node.title = scope.has_value();
    return node;
  }

  static Node negated(Node node) {
    if (node.kind == Kind::kNot) return std::move(node.children.front());
    node.held = false;
    return branch(Kind::kNot, {std::move(node)});
  }

  static Node joined(Kind kind, Node left, Node right) {
    Node node = branch(kind, {});
    node.held = true;
    for (Node* side : {&left, &right}) {
      side->held = false;
      if (side->kind == kind) {
        std::ranges::move(side->children, std::back_inserter(node.children));
      } else {
        node.children.push_back(std::move(*side));
      }
    }
    return node;
  }

  bool more() const { return place_ < lexemes_.size(); }
  const Lexeme& next() const { return lexemes_[place_]; }

  const std::vector<Lexeme>& lexemes_;
  std::size_t place_ = 0;
};

// Only a loose word differs from one that must hold; inside groups everything holds.
void settle(Node& node, bool top) {
  if (top && node.kind == Kind::kPhrase) return;  // settled by loosen_quotes
  if (!top || node.kind != Kind::kWord || node.title || node.spelling != Spelling::kAny) {
    node.held = false;
  }
  for (Node& child : node.children) settle(child, false);
}

std::optional<NoteCode> broken_wildcard_limit(const std::vector<Lexeme>& lexemes) {
  std::size_t wildcards = 0;
  for (const Lexeme& lexeme : lexemes) {
    const bool facet = lexeme.field && !lexeme.field->title;
    if (lexeme.spelling != Spelling::kBeginning || facet) continue;
    if (length(lexeme.text) < kShortestBeginning) return NoteCode::kShortWildcard;
    if (++wildcards > kMostWildcards) return NoteCode::kTooManyWildcards;
  }
  return std::nullopt;
}

}  // namespace

Query parse(std::string_view text) {
  Query query;
  if (text.size() > kTooManyBytes) {
    query.beyond = NoteCode::kTooLong;
    return query;
  }
  const std::string_view kept = cut_to(text, kMostBytes);
  Lexemes lexemes = lexemes_of(kept);
  if (kept.size() < text.size()) lexemes.notes.push_back({NoteCode::kQueryCut, ""});
  if (repair(lexemes) > kDeepestNesting) query.beyond = NoteCode::kTooDeep;
  if (const auto broken = broken_wildcard_limit(lexemes.list)) query.beyond = broken;
  query.notes = std::move(lexemes.notes);
  if (query.beyond) return query;
  query.items = Parser(lexemes.list).sequence(std::nullopt);
  loosen_quotes(query.items, query.notes);
  for (Node& item : query.items) settle(item, true);
  return query;
}

}  // namespace lotse::query
