#include "server/spelling/sound.h"

#include <array>

namespace lotse::spelling {
namespace {

struct Group {
  std::string_view written, sound;
};
// Longer ones first. ä, ö, ü are folded to a, o, u, so ae, oe, ue are the same.
constexpr std::array<Group, 24> kGroups{{
    {"tsch", "S"}, {"sch", "S"}, {"tch", "S"}, {"chs", "ks"}, {"ch", "S"},  {"sh", "S"},
    {"ph", "f"},   {"th", "t"},  {"rh", "r"},  {"dt", "t"},   {"ck", "k"},  {"tz", "s"},
    {"qu", "kf"},  {"ie", "i"},  {"ae", "a"},  {"oe", "o"},   {"ue", "u"},  {"ai", "ei"},
    {"ay", "ei"},  {"ey", "ei"}, {"ce", "se"}, {"ci", "si"},  {"cy", "si"}, {"x", "ks"},
}};

constexpr bool is_vowel(char c) {
  return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

constexpr char sound_of_letter(char letter) {
  switch (letter) {
    case 'b':
      return 'p';
    case 'd':
      return 't';
    case 'c':
    case 'g':
    case 'q':
      return 'k';
    case 'v':
    case 'w':
      return 'f';
    case 'j':
    case 'y':
      return 'i';
    case 'z':
      return 's';
    default:
      return letter;
  }
}

const Group* group_at(std::string_view rest) {
  for (const Group& group : kGroups) {
    if (rest.starts_with(group.written)) return &group;
  }
  return nullptr;
}

// The h of "Bahn" and "Ruhr" only makes the vowel long.
bool is_silent(std::string_view word, std::size_t at) {
  if (word[at] != 'h' || at == 0 || !is_vowel(word[at - 1])) return false;
  return at + 1 == word.size() || !is_vowel(word[at + 1]);
}

void append(char sound, std::string& all) {
  if (all.empty() || all.back() != sound) all += sound;
}

}  // namespace

std::string sound_of(std::string_view folded_word) {
  std::string sound;
  for (std::size_t at = 0; at < folded_word.size();) {
    if (const Group* group = group_at(folded_word.substr(at))) {
      for (const char c : group->sound) append(c, sound);
      at += group->written.size();
      continue;
    }
    if (!is_silent(folded_word, at)) append(sound_of_letter(folded_word[at]), sound);
    ++at;
  }
  return sound;
}

}  // namespace lotse::spelling
