#include "server/query/lexer.h"

#include <algorithm>
#include <array>

#include "analyzers/references.h"
#include "server/query/characters.h"

namespace lotse::query {
namespace {

struct Operator {
  std::string_view word;
  LexemeKind kind;
};
constexpr std::array<Operator, 6> kOperators{{{"AND", LexemeKind::kAnd},
                                              {"UND", LexemeKind::kAnd},
                                              {"OR", LexemeKind::kOr},
                                              {"ODER", LexemeKind::kOr},
                                              {"NOT", LexemeKind::kNot},
                                              {"NICHT", LexemeKind::kNot}}};
// Lower case as in any text; in capitals they are operators.
constexpr std::array<std::string_view, 7> kJoiningWords{"und", "oder", "sowie", "bzw",
                                                        "and", "or",   "resp"};

// A number or a letter with its dot is more than a word and the end of a sentence: "3. bis 5. Mai",
// "z. B.", "z.B."; a comma behind half a word is one more half: "Umwelt-, Klima- und Naturschutz".
bool needs_sign(std::string_view word, char sign, std::string_view behind) {
  if (sign != '.') return sign == ',' && word.ends_with('-');
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (word.size() <= 2 && std::ranges::all_of(word, is_digit)) return has_content(behind);
  const std::string_view last = word.substr(word.find_last_of('.') + 1);
  return length(last) == 1 && !is_digit(last.front());
}

// Bytes of the label that stands before a file number without a blank: "Drs." in "Drs.90140-23".
std::size_t label_before_reference(std::string_view text, std::size_t word_size) {
  std::string_view word = text.substr(0, word_size);
  word = word.substr(0, word.find_last_not_of(",;.!?:*") + 1);
  const std::size_t end = word.find_last_of(".:");
  if (end == std::string_view::npos || end == 0) return 0;
  return end + 1 + analyzers::reference_at(text.substr(end + 1)) >= word.size() ? end + 1 : 0;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : rest_(text) {}

  Lexemes run() {
    while (skip_spaces(), !rest_.empty() && words_ <= kMostWords) read_one();
    return std::move(found_);
  }

 private:
  void read_one() {
    if (take(")")) return add({LexemeKind::kClose, {}, {}, {}, ")"});
    Lexeme lexeme;
    read_marks(lexeme);
    read_field(lexeme);
    read_marks(lexeme);
    if (take("(")) {
      lexeme.kind = LexemeKind::kOpen;
      return add(std::move(lexeme));
    }
    if (const std::size_t quote = quote_at(rest_); quote > 0) return read_phrase(lexeme, quote);
    read_word(std::move(lexeme));
  }

  // Signs and "=" in any order; two are as good as one: "--a".
  void read_marks(Lexeme& lexeme) {
    while (!rest_.empty()) {
      if (take("=")) {
        lexeme.spelling = Spelling::kExact;
        continue;
      }
      const std::size_t size = sign_at(rest_);
      if (size == 0 || (lexeme.spelling == Spelling::kAny && is_ellipsis(size))) return;
      if (lexeme.sign == Sign::kNothing) {
        lexeme.sign = rest_.front() == '+' ? Sign::kPlus : Sign::kMinus;
      }
      rest_.remove_prefix(size);
    }
  }

  // "Haushaltsplan und -satzung" leaves out half of a word; nobody excludes with "und".
  bool is_ellipsis(std::size_t sign) const {
    if (rest_.front() == '+' || found_.list.empty()) return false;
    const Lexeme& before = found_.list.back();
    const bool joins = before.kind == LexemeKind::kWord && before.sign == Sign::kNothing &&
                       before.spelling == Spelling::kAny && !before.field;
    return joins && std::ranges::find(kJoiningWords, before.text) != kJoiningWords.end() &&
           begins_word(rest_.substr(sign));
  }

  static bool begins_word(std::string_view text) {
    if (text.empty() || space_at(text) > 0 || sign_at(text) > 0 || quote_at(text) > 0) return false;
    return text.front() != '(' && text.front() != '=' &&
           !query_field(text.substr(0, text.find(':')));
  }

  void read_field(Lexeme& lexeme) {
    const std::size_t colon = rest_.find(':');
    if (colon == std::string_view::npos) return;
    const auto field = query_field(rest_.substr(0, colon));
    const std::string_view value = rest_.substr(colon + 1);
    const bool has_value = !value.empty() && space_at(value) == 0 && value.front() != ')';
    if (!field || !has_value) return;
    lexeme.field = field;
    rest_ = value;
  }

  // Any quotation mark opens and any closes: people mix „…“, “…”, "…".
  void read_phrase(Lexeme& lexeme, std::size_t quote) {
    rest_.remove_prefix(quote);
    std::size_t end = 0;
    while (end < rest_.size() && quote_at(rest_.substr(end)) == 0) ++end;
    if (end == rest_.size()) return note(NoteCode::kUnclosedQuote);
    const std::string_view inside = rest_.substr(0, end);
    rest_.remove_prefix(end + quote_at(rest_.substr(end)));
    lexeme.kind = LexemeKind::kPhrase;
    lexeme.spelling = Spelling::kAny;
    lexeme.text = phrase_words(inside);
    if (has_content(lexeme.text)) {
      add(std::move(lexeme));
    } else {
      note(NoteCode::kLonelyOperator, "\"\"");
    }
  }

  // The words of a phrase with single blanks, as many as still fit.
  std::string phrase_words(std::string_view inside) {
    std::string words;
    while (skip_spaces(inside), !inside.empty()) {
      const std::size_t end = word_end(inside, false);
      if (++words_ > kMostWords) {
        note(NoteCode::kWordsCut);
        break;
      }
      words.append(words.empty() ? "" : " ").append(inside.substr(0, end));
      inside.remove_prefix(end);
    }
    return words;
  }

  // "90140 - 23" is one word; without blanks it is anyway.
  bool read_reference(Lexeme& lexeme) {
    const std::size_t size = analyzers::reference_at(rest_);
    if (size <= word_end(rest_, true) || ++words_ > kMostWords) return false;
    lexeme.text = analyzers::canonical_reference(rest_.substr(0, size));
    rest_.remove_prefix(size);
    add(std::move(lexeme));
    return true;
  }

  void read_word(Lexeme lexeme) {
    if (read_reference(lexeme)) return;
    const std::string_view typed = next_word();
    rest_.remove_prefix(typed.size());
    std::string_view word = typed.substr(0, typed.find_last_not_of(",;.!?:*") + 1);
    const bool may_keep = word.size() < typed.size() && !lexeme.field;
    if (may_keep && needs_sign(word, typed[word.size()], rest_)) {
      word = typed.substr(0, word.size() + 1);
    }
    const bool beginning = typed.substr(word.size()).find('*') != std::string_view::npos;
    if (!has_content(word)) return note_ornament(lexeme.sign, typed);
    if (++words_ > kMostWords) return note(NoteCode::kWordsCut);
    if (beginning) lexeme.spelling = Spelling::kBeginning;
    lexeme.text = word;
    if (lexeme.sign == Sign::kNothing && !lexeme.field && lexeme.spelling == Spelling::kAny) {
      lexeme.kind = operator_of(word);
    }
    add(std::move(lexeme));
  }

  // A label that clings to a file number is a word of its own.
  std::string_view next_word() const {
    const std::size_t size = word_end(rest_, true);
    const std::size_t label = label_before_reference(rest_, size);
    return rest_.substr(0, label > 0 ? label : size);
  }

  // A sign or asterisk alone was perhaps meant as an operator; a dash or an ampersand was not.
  void note_ornament(Sign sign, std::string_view typed) {
    if (typed.find('*') != std::string_view::npos) return note(NoteCode::kLonelyOperator, "*");
    if (sign == Sign::kPlus) return note(NoteCode::kLonelyOperator, "+");
    if (sign == Sign::kMinus) return note(NoteCode::kLonelyOperator, "-");
  }

  static LexemeKind operator_of(std::string_view word) {
    const auto found = std::ranges::find(kOperators, word, &Operator::word);
    return found == kOperators.end() ? LexemeKind::kWord : found->kind;
  }

  // A word ends at white space and quotation marks, outside of phrases at parentheses too, but
  // "Bürger(innen)" is one word.
  static std::size_t word_end(std::string_view text, bool at_parenthesis) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const std::string_view here = text.substr(i);
      if (space_at(here) > 0 || quote_at(here) > 0) return i;
      if (!at_parenthesis) continue;
      if (here.front() == ')') return i;
      if (here.front() == '(') {
        const std::size_t inside = word_end(here.substr(1), true);
        if (!here.substr(1 + inside).starts_with(')')) return i;
        i += inside + 1;
      }
    }
    return text.size();
  }

  static void skip_spaces(std::string_view& text) {
    while (const std::size_t size = space_at(text)) text.remove_prefix(size);
  }
  void skip_spaces() { skip_spaces(rest_); }

  bool take(std::string_view what) {
    if (!rest_.starts_with(what)) return false;
    rest_.remove_prefix(what.size());
    return true;
  }

  void add(Lexeme lexeme) { found_.list.push_back(std::move(lexeme)); }

  void note(NoteCode code, std::string detail = "") {
    NoteFound found{code, std::move(detail)};
    if (std::ranges::find(found_.notes, found) == found_.notes.end()) {
      found_.notes.push_back(std::move(found));
    }
  }

  std::string_view rest_;
  std::size_t words_ = 0;
  Lexemes found_;
};

}  // namespace

Lexemes lexemes_of(std::string_view text) { return Lexer(text).run(); }

}  // namespace lotse::query
