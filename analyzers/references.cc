#include "analyzers/references.h"

#include <algorithm>

#include "analyzers/characters.h"
#include "analyzers/normalize.h"
#include "analyzers/tokenizer.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }

std::size_t leading(std::string_view word, bool (*is)(char)) {
  return static_cast<std::size_t>(std::find_if_not(word.begin(), word.end(), is) - word.begin());
}

bool is_dash(char32_t c) { return is_hyphen(c) || (c >= 0x2012 && c <= 0x2015) || c == 0x2212; }

enum class Joint { kNone, kTight, kWide };

// A dash, alone or among blanks.
Joint joint_of(std::string_view gap) {
  bool dash = false;
  bool wide = false;
  for (std::size_t i = 0; i < gap.size();) {
    const Character c = character_at(gap, i);
    i += c.length;
    if (is_dash(c.code) && !dash) {
      dash = true;
    } else if (c.code == ' ' || c.code == 0xA0 || c.code == 0x202F) {
      wide = true;
    } else {
      return Joint::kNone;
    }
  }
  if (!dash) return Joint::kNone;
  return wide ? Joint::kWide : Joint::kTight;
}

// One to three letters, then up to two digits: BA, E1.
bool is_suffix(std::string_view word) {
  const std::size_t letters = leading(word, is_letter);
  return letters >= 1 && letters <= 3 && word.size() - letters <= 2 &&
         leading(word.substr(letters), is_digit) == word.size() - letters;
}

// Two digits, alone or with a suffix: 20, 03BA.
bool is_year(std::string_view word) {
  return leading(word, is_digit) == 2 && (word.size() == 2 || is_suffix(word.substr(2)));
}

bool is_number(std::string_view word, Joint joint) {
  const std::size_t digits = leading(word, is_digit);
  return digits == word.size() && digits <= 6 && digits >= (joint == Joint::kTight ? 4 : 5);
}

Joint joint_between(std::string_view text, const Form& left, const Form& right) {
  return joint_of(text.substr(left.end, right.begin - left.end));
}

// How many tokens from `at` make a file number; 0 if none begins there.
std::size_t reference_length(std::string_view text, const Forms& tokens, std::size_t at) {
  if (at + 1 >= tokens.size()) return 0;
  const Joint first = joint_between(text, tokens[at], tokens[at + 1]);
  if (first == Joint::kNone || !is_number(tokens[at].text, first)) return 0;
  if (!is_year(tokens[at + 1].text)) return 0;
  std::size_t length = 2;
  for (; at + length < tokens.size() && length < 4; ++length) {
    const Form& next = tokens[at + length];
    const Joint joint = joint_between(text, tokens[at + length - 1], next);
    if (joint == Joint::kNone) break;
    if (joint == Joint::kTight && is_digit(next.text[0])) return 0;  // a date: 2023-11-23
    if (!is_suffix(next.text) || (joint == Joint::kWide && !is_capital(next.text[0]))) break;
  }
  return length;
}

// Number, year, suffixes in lower case: 05185, 03, ba.
std::vector<std::string> parts_of(const Forms& tokens, std::size_t at, std::size_t length) {
  std::vector<std::string> parts;
  for (std::size_t i = at; i < at + length; ++i) {
    std::string word = folded(tokens[i].text);
    if (i == at + 1 && word.size() > 2) {
      parts.push_back(word.substr(0, 2));
      word.erase(0, 2);
    }
    parts.push_back(std::move(word));
  }
  return parts;
}

std::vector<std::string> spellings(const std::vector<std::string>& parts, Purpose purpose) {
  std::vector<std::string> all(1);
  for (const std::string& part : parts) all[0] += (all[0].empty() ? "" : "-") + part;
  if (purpose != Purpose::kDocument) return all;
  if (parts.size() > 2) all.push_back(parts[0] + "-" + parts[1]);
  all.insert(all.end(), parts.begin(), parts.end());
  all.emplace_back(kAnyReference);
  return all;
}

}  // namespace

std::string canonical_reference(std::string_view written) {
  std::string out;
  bool gap = false;
  std::size_t digits_after_hyphen = 0;  // counts only in the second part
  for (std::size_t i = 0; i < written.size();) {
    const Character c = character_at(written, i);
    const std::string_view bytes = written.substr(i, c.length);
    i += c.length;
    if (is_dash(c.code) || c.code == ' ' || c.code == 0xA0 || c.code == 0x202F) {
      gap = true;
      continue;
    }
    const bool digit = bytes.size() == 1 && is_digit(bytes[0]);
    const bool letter = bytes.size() == 1 && is_letter(bytes[0]);
    if ((gap || (letter && digits_after_hyphen == 2)) && !out.empty()) out += '-';
    digits_after_hyphen = !digit                    ? 0
                          : gap                     ? 1
                          : digits_after_hyphen > 0 ? digits_after_hyphen + 1
                                                    : 0;
    gap = false;
    if (letter && is_capital(bytes[0])) {
      out += static_cast<char>(bytes[0] + 32);
    } else {
      out += bytes;
    }
  }
  return out;
}

std::size_t reference_at(std::string_view text) {
  constexpr std::size_t kLongest = 48;  // bytes of a generously spaced one, and what follows
  if (text.empty() || !is_digit(text.front())) return 0;
  const std::string_view start = text.substr(0, kLongest);
  const Forms tokens = tokenize(start);
  const std::size_t length = reference_length(start, tokens, 0);
  return length == 0 ? 0 : tokens[length - 1].end;
}

void References::apply(Draft& draft) const {
  const std::string_view text = draft.text;
  Forms& tokens = draft.forms;
  Rewriting rewriting(draft);
  for (std::size_t at = 0; at < tokens.size();) {
    const std::size_t length =
        is_digit(tokens[at].text[0]) ? reference_length(text, tokens, at) : 0;
    if (length > 0) {
      const Form place = tokens[at];
      const std::uint32_t end = tokens[at + length - 1].end;
      const auto parts = parts_of(tokens, at, length);
      auto& out = rewriting.replace(at, at + length);
      for (const std::string& spelling : spellings(parts, purpose_)) {
        out.push_back({draft.spellings.keep(spelling), Key::kExact, Rule::kReference,
                       place.position, place.begin, end});
      }
    }
    at += std::max<std::size_t>(length, 1);
  }
  rewriting.finish();
}

}  // namespace lotse::analyzers
