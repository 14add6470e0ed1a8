// Bytes of a query to lexemes: words, phrases, parentheses and operators, each with the sign and
// field that stand directly before it. Never fails: what makes no sense is text, with a note.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/query/notes.h"
#include "server/query/query.h"
#include "server/query/query_fields.h"

namespace lotse::query {

enum class LexemeKind : std::uint8_t { kWord, kPhrase, kOpen, kClose, kAnd, kOr, kNot };
enum class Sign : std::uint8_t { kNothing, kPlus, kMinus };

struct Lexeme {
  LexemeKind kind = LexemeKind::kWord;
  Sign sign = Sign::kNothing;
  std::optional<QueryField> field;
  Spelling spelling = Spelling::kAny;
  std::string text;  // of words, phrases and operators
};

struct Lexemes {
  std::vector<Lexeme> list;
  std::vector<NoteFound> notes;
};

inline constexpr std::size_t kMostWords = 64;

// At most kMostWords words, those of phrases counted; the rest is cut with a note.
Lexemes lexemes_of(std::string_view text);

}  // namespace lotse::query
