#include "analyzers/hyphens.h"

#include <algorithm>
#include <array>

#include "analyzers/characters.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

constexpr std::size_t kMostParts = 8;  // a longer chain is no word but a line of a table

std::string_view between(std::string_view text, const Form& left, const Form& right) {
  return text.substr(left.end, right.begin - left.end);
}

// "-", then at most one line end among blanks: what stands between two parts.
bool is_joint(std::string_view gap, bool line_break) {
  if (gap.empty() || gap[0] == ' ') return false;  // most gaps
  const Character first = character_at(gap, 0);
  const bool soft = class_of(first.code) == CharacterClass::kIgnorable;
  if (!is_hyphen(first.code) && !(line_break && soft)) return false;
  gap.remove_prefix(first.length);
  const bool blank = gap.find_first_not_of(" \t\r\n") == std::string_view::npos;
  const auto lines = std::count(gap.begin(), gap.end(), '\n');
  return line_break ? blank && lines == 1 : gap.empty() || (blank && lines == 1);
}

bool begins_lower(std::string_view word) {
  const auto c = static_cast<unsigned char>(word[0]);
  if (c < 0x80) return c >= 'a' && c <= 'z';
  return c == 0xC3 && word.size() > 1 && static_cast<unsigned char>(word[1]) >= 0x9F;
}

// "Städte-⏎und Projektpartnerschaften": the hyphen belongs to an ellipsis.
bool continues_list(std::string_view word) {
  constexpr std::array<std::string_view, 9> kWords = {
      "und", "oder", "bzw", "sowie", "bis", "wie", "beziehungsweise", "and", "or"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool ends_in_letter(const Form& token) {
  return token.text.back() < '0' || token.text.back() > '9';
}

// One past the last token of the words joined by hyphens, beginning at `first`.
std::size_t chain_end(std::string_view text, const Forms& tokens, std::size_t first) {
  std::size_t last = word_end(tokens, first);
  for (std::size_t parts = 1; last < tokens.size() && parts < kMostParts; ++parts) {
    const Form& next = tokens[last];
    if (tokens[last - 1].rule == Rule::kReference || next.rule == Rule::kReference) break;
    const std::string_view gap = between(text, tokens[last - 1], next);
    if (!is_joint(gap, false) || (gap.size() > 1 && continues_list(next.text))) break;
    last = word_end(tokens, last);
  }
  return last;
}

// The joined forms: of the first token of each part, and for each further token of a part (the
// feminine form) one with it in place of the first.
std::vector<std::string> joined_forms(const Forms& tokens, std::size_t first, std::size_t last) {
  std::vector<std::string> forms(1);
  for (std::size_t part = first; part < last;) {
    const std::size_t end = word_end(tokens, part);
    const std::string before = forms[0];
    for (std::string& form : forms) form += tokens[part].text;
    for (std::size_t i = part + 1; i < end; ++i)
      forms.push_back(before + std::string(tokens[i].text));
    part = end;
  }
  return forms;
}

bool only_digits(std::string_view word) {
  return word.find_first_not_of("0123456789") == std::string_view::npos;
}

void add_compound(const Forms& tokens, std::size_t first, std::size_t last, Spellings& spellings,
                  Forms& out) {
  const Form& head = tokens[first];
  for (const std::string& form : joined_forms(tokens, first, last)) {
    out.push_back({spellings.keep(form), Key::kExact, Rule::kWord, head.position, head.begin,
                   tokens[last - 1].end});
  }
  for (std::size_t i = first; i < last; ++i) {
    if (tokens[i].text.size() < 2 && !only_digits(tokens[i].text)) continue;  // E-Mail: no "e"
    out.push_back(tokens[i]);
    out.back().position = head.position;
    out.back().rule = Rule::kHyphenPart;
  }
}

}  // namespace

void LineBreaks::apply(Draft& draft) const {
  const std::string_view text = draft.text;
  Forms& tokens = draft.forms;
  std::size_t kept = 0;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    Form& left = tokens[kept];
    Form& right = tokens[i];
    if (!left.plain && is_joint(between(text, left, right), true) && ends_in_letter(left) &&
        begins_lower(right.text) && !continues_list(right.text)) {
      left.text = draft.spellings.keep(std::string(left.text).append(right.text));
      left.end = right.end;
    } else if (++kept != i) {
      tokens[kept] = std::move(right);
    }
  }
  if (!tokens.empty()) tokens.resize(kept + 1);
}

void HyphenCompounds::apply(Draft& draft) const {
  const std::string_view text = draft.text;
  Forms& tokens = draft.forms;
  Rewriting rewriting(draft);
  for (std::size_t first = 0; first < tokens.size();) {
    if (tokens[first].plain) {
      ++first;
      continue;
    }
    const std::size_t last = chain_end(text, tokens, first);
    if (last > word_end(tokens, first)) {
      add_compound(tokens, first, last, draft.spellings, rewriting.replace(first, last));
    }
    first = last;
  }
  rewriting.finish();
}

}  // namespace lotse::analyzers
