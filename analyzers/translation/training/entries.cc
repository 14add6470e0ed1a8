#include "analyzers/translation/training/entries.h"

#include <algorithm>
#include <array>

#include "analyzers/normalize.h"
#include "analyzers/stop_words.h"

namespace lotse::analyzers::training {
namespace {

constexpr std::size_t kMostWords = 4;

// Between brackets stand grammar {f}, subjects [pol.], other spellings <...> and remarks (...).
bool opens(char c) { return c == '(' || c == '[' || c == '{' || c == '<'; }
bool closes(char c) { return c == ')' || c == ']' || c == '}' || c == '>'; }

std::vector<std::string_view> pieces_of(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> pieces;
  while (true) {
    const std::size_t end = text.find(separator);
    pieces.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return pieces;
    text.remove_prefix(end + separator.size());
  }
}

// Semicolons within brackets separate nothing.
std::vector<std::string_view> meanings_in(std::string_view row) {
  std::vector<std::string_view> meanings;
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (opens(row[i])) ++depth;
    if (closes(row[i])) depth = std::max(depth - 1, 0);
    if (row[i] != ';' || depth > 0) continue;
    meanings.push_back(row.substr(begin, i - begin));
    begin = i + 1;
  }
  meanings.push_back(row.substr(begin));
  return meanings;
}

std::string without_brackets(std::string_view text) {
  std::string plain;
  int depth = 0;
  for (const char c : text) {
    if (opens(c)) ++depth;
    if (depth == 0) plain += c;
    if (closes(c)) depth = std::max(depth - 1, 0);
  }
  return plain;
}

// Stand for somebody or something that a sentence would name.
bool is_placeholder(std::string_view word) {
  constexpr auto kPlaceholders = std::to_array<std::string_view>(
      {"etw.", "jd.", "jdm.", "jdn.", "jds.", "sich", "sth.", "sb.", "sb.’s", "sth.’s", "oneself",
       "one’s", "to", "+Gen.", "+Dat.", "+Akk.", "sb.'s", "etw", "sth"});
  return std::ranges::find(kPlaceholders, word) != kPlaceholders.end();
}

// "/UNO/" behind a name is its abbreviation.
bool is_abbreviation(std::string_view word) {
  return word.size() > 2 && word.front() == '/' && word.back() == '/';
}

std::vector<std::string_view> words_in(std::string_view plain) {
  std::vector<std::string_view> words;
  for (const std::string_view word : pieces_of(plain, " ")) {
    if (!word.empty() && !is_placeholder(word) && !is_abbreviation(word)) words.push_back(word);
  }
  const auto is_frame = [](std::string_view word) { return is_stop_word(folded(word)); };
  while (words.size() > 1 && is_frame(words.back())) words.pop_back();
  while (words.size() > 1 && is_frame(words.front())) words.erase(words.begin());
  return words;
}

// Sentences, halves of compounds, several things in one.
bool is_no_term(std::string_view plain) {
  constexpr auto kSigns = std::to_array<std::string_view>(
      {"…", "...", "!", "?", "„", "“", "\"", ",", "=", ":", "+", "/", "- "});
  return plain.empty() || plain.back() == '-' || plain.back() == '.' || plain.front() == '-' ||
         std::ranges::any_of(kSigns, [&](auto sign) { return plain.find(sign) != plain.npos; });
}

bool is_special(std::string_view text) {
  constexpr auto kLabels = std::to_array<std::string_view>(
      {"[zool.]",     "[bot.]",    "[ornith.]", "[chem.]", "[med.]",     "[anat.]",   "[mus.]",
       "[cook.]",     "[min.]",    "[mil.]",    "[naut.]", "[textil.]",  "[sport]",   "[relig.]",
       "[hist.]",     "[archaic]", "[obs.]",    "[dated]", "[veraltet]", "[poet.]",   "[slang]",
       "[coll.]",     "[ugs.]",    "[vulg.]",   "[pej.]",  "[pharm.]",   "[phys.]",   "[mach.]",
       "[techn.]",    "[comp.]",   "[electr.]", "[ling.]", "[math.]",    "[astron.]", "[gambling]",
       "[veraltend]", "[alt]",     "[humor.]",  "[geol.]", "[biochem.]"});
  return std::ranges::any_of(kLabels, [&](auto label) { return text.find(label) != text.npos; });
}

std::string joined(const std::vector<std::string_view>& words) {
  std::string text;
  for (const std::string_view word : words) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

// A subject named in a line counts for all of it.
std::vector<Meaning> meanings_of(std::string_view row, bool special) {
  std::vector<Meaning> list;
  int place = 0;
  for (const std::string_view one : meanings_in(row)) {
    std::string text = joined(words_in(without_brackets(one)));
    const auto words = static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
    if (!is_no_term(text) && words <= kMostWords) {
      list.push_back({std::move(text), place, special || is_special(one)});
    }
    ++place;
  }
  return list;
}

}  // namespace

void for_each_row(std::string_view text, const std::function<void(const PairedRow&)>& take) {
  for (const std::string_view line : pieces_of(text, "\n")) {
    const std::size_t middle = line.find(" :: ");
    if (line.empty() || line.front() == '#' || middle == line.npos) continue;
    const auto german = pieces_of(line.substr(0, middle), " | ");
    const auto english = pieces_of(line.substr(middle + 4), " | ");
    const bool special = is_special(german.front());
    for (std::size_t i = 0; i < std::min(german.size(), english.size()); ++i) {
      PairedRow row{meanings_of(german[i], special), meanings_of(english[i], special),
                    static_cast<int>(i)};
      if (!row.german.empty() && !row.english.empty()) take(row);
    }
  }
}

}  // namespace lotse::analyzers::training
