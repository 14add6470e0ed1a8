#include "analyzers/compounds/training/derivations.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "analyzers/compounds/training/rules.h"

namespace lotse::analyzers::training {
namespace {

constexpr std::array<std::string_view, 5> kEndings = {"e", "em", "en", "er", "es"};

void add_adjective(const std::string& letters, Lexicon& lexicon) {
  Entry& entry = lexicon.entry(letters);
  entry.classes |= kAdjective;
  entry.base = true;
  for (const std::string_view ending : kEndings) {
    lexicon.add_form(letters + std::string(ending), letters, kAdjective);
  }
}

std::vector<std::string> words_of(std::uint8_t classes, const Lexicon& lexicon) {
  std::vector<std::string> words;
  for (const Entry& entry : lexicon.entries()) {
    if ((entry.classes & classes) != 0) words.push_back(entry.letters);
  }
  return words;
}

bool is_base(const std::string& letters, std::uint8_t classes, const Lexicon& lexicon) {
  const Entry* entry = lexicon.find(letters);
  return entry != nullptr && entry->base && (entry->classes & classes) != 0;
}

// Sprache: sprach-; Kopf: kopf-, köpf-.
std::vector<std::string> stems_of(std::string_view noun) {
  if (noun.ends_with("en")) noun.remove_suffix(1);
  if (noun.ends_with('e')) noun.remove_suffix(1);
  std::vector<std::string> stems = {std::string(noun)};
  const std::size_t vowel = noun.find_last_of("aou");
  if (vowel == std::string_view::npos) return stems;
  std::string umlaut(noun);
  const std::size_t first =
      vowel > 0 && noun[vowel] == 'u' && noun[vowel - 1] == 'a' ? vowel - 1 : vowel;
  umlaut[first] = noun[first] == 'a' ? '\xE4' : noun[first] == 'o' ? '\xF6' : '\xFC';
  stems.push_back(umlaut);
  return stems;
}

std::string verb_of(std::string_view noun, const Lexicon& lexicon) {
  noun.remove_suffix(3);  // -ung
  for (const char* ending : {"en", "n"}) {
    std::string verb = std::string(noun) + ending;
    if (is_base(verb, kVerb, lexicon)) return verb;
  }
  return {};
}

}  // namespace

void find_adjectives(Lexicon& lexicon) {
  for (const std::string& word : words_of(kPlain, lexicon)) {
    if (word.size() < 4) continue;
    const bool all = std::all_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) {
      const Entry* form = lexicon.find(word + std::string(ending));
      return form != nullptr && (form->classes & kPlain) != 0;
    });
    if (all) add_adjective(word, lexicon);
  }
}

void add_bound_adjectives(Lexicon& lexicon) {
  constexpr std::size_t kSeveral = 2;
  std::set<std::string> possible;
  for (const std::string& noun : words_of(kNoun, lexicon)) {
    if (noun.size() < 3 || noun.size() > 9 || !is_base(noun, kNoun, lexicon)) continue;
    for (const std::string& stem : stems_of(noun)) {
      if (!is_suffix(stem)) possible.insert(stem + "ig");
    }
  }
  std::map<std::string, std::size_t> firsts;
  for (const std::string& word : words_of(kAdjective, lexicon)) {
    if (!word.ends_with("ig") || !is_base(word, kAdjective, lexicon)) continue;
    for (std::size_t cut = 3; cut + 5 <= word.size(); ++cut) {
      const std::string rest = word.substr(cut);
      if (!possible.contains(rest) || is_base(rest, kAdjective, lexicon)) continue;
      const Entry* first = lexicon.find(word.substr(0, cut));
      if (first != nullptr && (first->modifier || (first->classes & (kNoun | kAdjective)) != 0)) {
        ++firsts[rest];
      }
    }
  }
  for (const auto& [rest, count] : firsts) {
    if (count >= kSeveral) add_adjective(rest, lexicon);
  }
}

void add_nouns_of_verbs(Lexicon& lexicon) {
  for (const std::string& word : words_of(kNoun, lexicon)) {
    const std::size_t end = word.find("ungs");
    if (end == std::string::npos || end < 3 || end + 6 > word.size()) continue;
    const std::string noun = word.substr(0, end + 3);
    if (lexicon.index_of(noun) >= 0 || verb_of(noun, lexicon).empty()) continue;
    Entry& entry = lexicon.entry(noun);
    entry.classes |= kNoun;
    entry.genders |= kFeminine;
    entry.base = true;
  }
}

}  // namespace lotse::analyzers::training
