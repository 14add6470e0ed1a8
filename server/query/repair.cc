#include "server/query/repair.h"

#include <algorithm>

namespace lotse::query {
namespace {

void note_once(Lexemes& lexemes, NoteFound note) {
  if (std::ranges::find(lexemes.notes, note) == lexemes.notes.end()) {
    lexemes.notes.push_back(std::move(note));
  }
}

void close(std::vector<Lexeme>& list) {
  if (list.back().kind == LexemeKind::kOpen) {
    list.pop_back();
  } else {
    list.push_back({LexemeKind::kClose, {}, {}, {}, ")"});
  }
}

std::size_t balance(Lexemes& lexemes) {
  std::vector<Lexeme> balanced;
  std::size_t open = 0, deepest = 0;
  for (Lexeme& lexeme : lexemes.list) {
    if (lexeme.kind == LexemeKind::kClose) {
      if (open == 0) {
        note_once(lexemes, {NoteCode::kLonelyParenthesis, ""});
        continue;
      }
      --open;
      close(balanced);
      continue;
    }
    if (lexeme.kind == LexemeKind::kOpen) deepest = std::max(deepest, ++open);
    balanced.push_back(std::move(lexeme));
  }
  if (open > 0) note_once(lexemes, {NoteCode::kUnclosedParenthesis, ""});
  while (open-- > 0) close(balanced);
  lexemes.list = std::move(balanced);
  return deepest;
}

bool begins_term(LexemeKind kind) {
  return kind == LexemeKind::kWord || kind == LexemeKind::kPhrase || kind == LexemeKind::kOpen;
}

bool ends_term(LexemeKind kind) {
  return kind == LexemeKind::kWord || kind == LexemeKind::kPhrase || kind == LexemeKind::kClose;
}

// `before_is_term`: what stands before is a term that was not itself a lonely operator.
bool has_terms(const std::vector<Lexeme>& list, std::size_t i, bool before_is_term) {
  const std::size_t next = i + 1;
  if (next >= list.size()) return false;
  if (list[i].kind == LexemeKind::kNot) return begins_term(list[next].kind);
  const bool not_term = list[next].kind == LexemeKind::kNot && next + 1 < list.size() &&
                        begins_term(list[next + 1].kind);
  return before_is_term && (begins_term(list[next].kind) || not_term);
}

void demote_lonely_operators(Lexemes& lexemes) {
  bool before_is_term = false;
  for (std::size_t i = 0; i < lexemes.list.size(); ++i) {
    Lexeme& lexeme = lexemes.list[i];
    const bool is_operator = lexeme.kind == LexemeKind::kAnd || lexeme.kind == LexemeKind::kOr ||
                             lexeme.kind == LexemeKind::kNot;
    if (is_operator && !has_terms(lexemes.list, i, before_is_term)) {
      note_once(lexemes, {NoteCode::kLonelyOperator, lexeme.text});
      lexeme.kind = LexemeKind::kWord;
      before_is_term = false;
    } else {
      before_is_term = ends_term(lexeme.kind);
    }
  }
}

}  // namespace

std::size_t repair(Lexemes& lexemes) {
  const std::size_t deepest = balance(lexemes);
  demote_lonely_operators(lexemes);
  return deepest;
}

}  // namespace lotse::query
