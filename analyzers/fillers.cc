#include "analyzers/fillers.h"

#include <algorithm>
#include <array>
#include <string>

namespace lotse::analyzers {
namespace {

// Letters that stand with a dot each. Longer ones first.
constexpr auto kFillers = std::to_array<std::string_view>(
    {"a.a.O.", "i.d.R.", "i.S.d.", "i.S.v.", "i.V.m.", "m.W.v.", "s.o.g.", "u.v.a.",
     "u.v.m.", "d.h.",   "d.J.",   "e.g.",   "i.A.",   "i.e.",   "i.V.",   "m.E.",
     "o.a.",   "o.ä.",   "o.Ä.",   "o.g.",   "s.a.",   "s.o.",   "s.u.",   "u.a.",
     "u.ä.",   "u.Ä.",   "u.U.",   "v.a.",   "z.B.",   "z.T."});

bool is_letter(const Form& token) {
  const std::size_t bytes = token.end - token.begin;
  return bytes == 1 || (bytes == 2 && (token.text[0] & 0x80) != 0);
}

bool is_dot(std::string_view gap) {
  return gap == "." || gap == ". " || gap == ".\n" || gap == ".\xC2\xA0" || gap == ".\xE2\x80\xAF";
}

// Letters with a dot each from token `at` on: "z.B."; `last` is one past them.
std::string dotted_letters(std::string_view text, const Forms& tokens, std::size_t at,
                           std::size_t& last) {
  std::string letters;
  for (last = at; last < tokens.size() && last < at + 3 && is_letter(tokens[last]); ++last) {
    if (!text.substr(tokens[last].end).starts_with('.')) break;
    letters.append(tokens[last].text) += '.';
    const bool more = last + 1 < tokens.size();
    const std::size_t end = tokens[last].end;
    if (more && is_dot(text.substr(end, tokens[last + 1].begin - end))) continue;
    ++last;
    break;
  }
  return letters;
}

// How many tokens from `at` say nothing.
std::size_t filler_length(std::string_view text, const Forms& tokens, std::size_t at) {
  std::size_t last = at;
  const std::string letters = dotted_letters(text, tokens, at, last);
  if (last < at + 2) return 0;
  for (const std::string_view filler : kFillers) {
    if (letters.starts_with(filler)) {
      return static_cast<std::size_t>(std::count(filler.begin(), filler.end(), '.'));
    }
  }
  return 0;
}

}  // namespace

void Fillers::apply(Draft& draft) const {
  const std::string_view text = draft.text;
  Forms& tokens = draft.forms;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < tokens.size();) {
    if (!tokens[i].plain && is_letter(tokens[i])) {
      if (const std::size_t length = filler_length(text, tokens, i); length > 0) {
        i += length;
        continue;
      }
    }
    if (kept != i) tokens[kept] = std::move(tokens[i]);
    ++kept;
    ++i;
  }
  tokens.resize(kept);
}

}  // namespace lotse::analyzers
