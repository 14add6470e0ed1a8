#include "analyzers/running_text.h"

#include <algorithm>
#include <array>

namespace lotse::analyzers {
namespace {

struct Looks {
  std::size_t filled = 0;  // bytes that are not blank
  std::size_t digits = 0;
  std::size_t words = 0;
  std::size_t small_words = 0;  // that begin with a small letter
  std::size_t dividers = 0;     // of columns and menus
  std::size_t lines = 1;
  bool leaders = false;  // .... or ____
  bool address = false;  // @, www.
};

bool is_divider(std::string_view rest) {
  return rest[0] == '|' || rest[0] == '\t' || rest.starts_with("   ") || rest.starts_with("›") ||
         rest.starts_with("•") || rest.starts_with(" » ") || rest.starts_with(" · ") ||
         rest.starts_with(" > ");
}

Looks looks_of(std::string_view text) {
  Looks looks;
  bool inside = false;  // of a word
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool digit = c >= '0' && c <= '9';
    const bool small = (c >= 'a' && c <= 'z') || c == '\xC3';
    const bool letter = small || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
    looks.filled += c != ' ' && c != '\n' && c != '\t';
    looks.digits += digit;
    if (letter && !inside) {
      ++looks.words;
      looks.small_words += small;
    }
    inside = letter || (inside && digit);
    looks.lines += c == '\n';
    if (letter || digit) continue;
    const std::string_view rest = text.substr(i);
    looks.dividers += is_divider(rest);
    looks.leaders = looks.leaders || rest.starts_with("....") || rest.starts_with("____");
    looks.address = looks.address || c == '@' || rest.starts_with(".de/");
  }
  return looks;
}

}  // namespace

bool is_closed(std::string_view sentence) {
  const std::size_t last = sentence.find_last_not_of(" \t\r\n\")'\x80\x9C\x9D\xE2\xAB\xBB\xC2");
  return last != std::string_view::npos &&
         std::string_view(".!?:;").find(sentence[last]) != std::string_view::npos;
}

double share_of_running_text(std::string_view sentence) {
  const Looks looks = looks_of(sentence);
  if (looks.words == 0) return 0.2;
  double share = 1;
  if (looks.digits * 4 > looks.filled) share *= 0.6;
  if (looks.leaders || looks.address) share *= 0.6;
  if (looks.dividers >= 2) share *= 0.6;
  if (looks.words >= 4 && looks.small_words * 6 < looks.words) share *= 0.6;
  if (is_closed(sentence)) return share;
  // Neither a sentence nor even a line of one: headings, headers, entries of menus.
  if (looks.words < 4 || looks.filled < 40) return share * 0.8;
  if (looks.lines >= 3 && sentence.size() / looks.lines < 30) return share * 0.6;
  return share * 0.92;
}

}  // namespace lotse::analyzers
