#include "analyzers/lemmas/training/english_families.h"

#include <algorithm>
#include <set>
#include <vector>

#include "analyzers/lemmas/training/english_derivations.h"
#include "analyzers/lemmas/training/english_spelling.h"
#include "analyzers/stemmer.h"
#include "analyzers/word_language.h"

namespace lotse::analyzers::training {
namespace {

// Shares of a word's occurrences in the other language, from which on it is one of that language.
constexpr std::uint32_t kEnglishAtLeast = 100;  // one in a hundred
constexpr std::uint32_t kGermanAtLeast = 50;
constexpr std::uint32_t kNames = 4;  // capitals for each small letter

bool is_english(const EnglishWord& word) {
  return word.small > 0 && word.small * kNames >= word.capital &&
         word.small * kEnglishAtLeast >= word.german;
}

class EnglishFamilies {
 public:
  explicit EnglishFamilies(const EnglishLists& lists) : lists_(lists) {
    for (const auto& [word, known] : lists.words) {
      if (is_english(known) && word.size() > 1) frequency_[word] = known.small;
    }
    add_british_endings();
    for (const auto& [pair, count] : lists.inflections)
      add_irregular(pair.first, pair.second, count);
    for (const auto& [word, count] : frequency_) find_lemmas(word);
    join();
    name_families();
  }

  FamilyKeys keys() const {
    FamilyKeys all;
    for (const auto& [word, lemmas] : lemmas_) {
      std::vector<std::string>& keys = all[word];
      for (const std::string& lemma : lemmas) {
        const std::string& key = key_.at(head(lemma));
        const bool there = std::find(keys.begin(), keys.end(), key) != keys.end();
        if (!there && keys.size() < kMostFamilies) keys.push_back(key);
      }
    }
    return all;
  }

 private:
  // The lists know more American spellings than they pair with British ones.
  void add_british_endings() {
    for (const auto& [word, count] : std::map(frequency_)) {
      const std::string british = spelled_with_s(word);
      if (british.empty()) continue;
      frequency_.try_emplace(british, 1);
      spellings_.emplace_back(british, word);
    }
    for (const auto& [pair, count] : lists_.spellings) {
      const bool known = frequency_.contains(pair.first) && frequency_.contains(pair.second);
      if (known) spellings_.push_back(pair);
    }
  }

  // A form is a word of its own, too, where a list has it as one (saw, left).
  void add_irregular(const std::string& form, const std::string& lemma, std::uint32_t count) {
    if (!frequency_.contains(lemma) || lemma == form) return;
    if (english_stem(form) == english_stem(lemma)) return;
    const bool regular =
        form.ends_with('s') && frequency_.contains(form.substr(0, form.size() - 1));
    if (regular && count < 2) return;  // set beside another word
    frequency_.try_emplace(form, 1);
    lemmas_[form].push_back(lemma);
  }

  bool is_base(const std::string& word) const {
    const auto known = lists_.words.find(word);
    return known != lists_.words.end() && known->second.base > 0;
  }

  void find_lemmas(const std::string& word) {
    std::vector<std::string>& lemmas = lemmas_[word];
    const std::string base = regular_base(word);
    const bool irregular = !lemmas.empty();
    if (!irregular || base != word || is_base(word)) lemmas.push_back(base);
  }

  // The most frequent word of the same stem of which `word` may be a regular form; else itself.
  std::string regular_base(const std::string& word) const {
    if (const std::string positive = positive_of(word); !positive.empty()) return positive;
    std::string best = word;
    std::uint32_t most = 0;
    for (const std::string& base : regular_bases(word)) {
      const auto known = frequency_.find(base);
      if (known == frequency_.end() || !may_be_form(word, base)) continue;
      if (known->second <= most) continue;
      most = known->second;
      best = base;
    }
    return best == word ? word : regular_base_again(best);
  }

  // Where Porter 2 tells them apart, the list must have the verb: experienced, experience; goes,
  // go.
  bool may_be_form(const std::string& word, const std::string& base) const {
    if (english_stem(base) == english_stem(word)) return true;
    const auto known = lists_.words.find(base);
    const bool verb = known != lists_.words.end() && known->second.verb > 0;
    if (word.ends_with('s')) return verb && base.ends_with('o') && word == base + "es";
    return verb && base.size() > 3;
  }

  // meetings, meeting, meet
  std::string regular_base_again(const std::string& word) const {
    return word.ends_with("ing") || word.ends_with("er") ? regular_base(word) : word;
  }

  static std::vector<std::string> regular_bases(const std::string& word) {
    std::vector<std::string> bases;
    for (const std::string_view end : {"s", "es", "d", "ed", "ing"}) {
      if (!word.ends_with(end) || word.size() < end.size() + 2 || word.ends_with("ss")) continue;
      const std::string stem = word.substr(0, word.size() - end.size());
      bases.push_back(stem);
      if (end == "ing") bases.push_back(stem + "e");
      if (stem.ends_with('i')) bases.push_back(stem.substr(0, stem.size() - 1) + "y");
      const std::size_t last = stem.size() - 1;
      if (stem[last] == stem[last - 1]) bases.push_back(stem.substr(0, last));
    }
    return bases;
  }

  // quicker of quick, if quickest is a word, too.
  std::string positive_of(const std::string& word) const {
    const std::size_t end = word.ends_with("est") ? 3 : word.ends_with("er") ? 2 : 0;
    if (end == 0 || word.size() < end + 3) return {};
    const std::string stem = word.substr(0, word.size() - end);
    if (!frequency_.contains(stem + "er") || !frequency_.contains(stem + "est")) return {};
    const std::size_t last = stem.size() - 1;
    std::vector<std::string> positives = {stem, stem + "e"};
    if (stem.ends_with('i')) positives.push_back(stem.substr(0, last) + "y");
    if (stem[last] == stem[last - 1]) positives.push_back(stem.substr(0, last));
    for (const std::string& positive : positives) {
      if (frequency_.contains(positive) && is_base(positive)) return positive;
    }
    return {};
  }

  const std::string& head(const std::string& word) const {
    const auto joined = joined_.find(word);
    return joined == joined_.end() ? word : head(joined->second);
  }

  // To the more frequent word.
  void join(const std::string& one, const std::string& other) {
    const std::string a = head(one), b = head(other);
    if (a == b) return;
    const bool keep = std::pair(frequency_.at(a), b) > std::pair(frequency_.at(b), a);
    joined_[keep ? b : a] = keep ? a : b;
  }

  void join() {
    for (const auto& [british, american] : spellings_) {
      join(lemmas_.at(british).back(), lemmas_.at(american).back());
    }
    std::map<std::string, std::vector<std::string>> stems;
    for (const auto& [word, lemmas] : lemmas_) {
      if (lemmas.back() == word) stems[english_stem(word)].push_back(word);
    }
    for (const auto& [stem, words] : stems) {
      for (const std::string& word : words) {
        for (const std::string& from : words) {
          if (is_derived(word, from) && !belongs_elsewhere(word, from)) join(word, from);
        }
      }
    }
  }

  bool belongs_elsewhere(const std::string& word, const std::string& from) const {
    return frequency_.contains(nearer_origin(word, from));
  }

  void name_families() {
    std::map<std::string, std::uint32_t> families;
    for (const auto& [word, lemmas] : lemmas_) {
      for (const std::string& lemma : lemmas) families[head(lemma)] += frequency_.at(word);
    }
    std::vector<std::pair<std::uint32_t, std::string>> order;
    for (const auto& [family, count] : families) order.emplace_back(count, family);
    std::sort(order.rbegin(), order.rend());
    std::set<std::string> taken;
    for (const auto& [count, family] : order) {
      std::string key = english_stem(family);
      if (taken.contains(key)) key = family;
      for (int i = 2; taken.contains(key); ++i) key = family + std::to_string(i);
      taken.insert(key);
      key_[family] = key;
    }
  }

  const EnglishLists& lists_;
  std::map<std::string, std::uint32_t> frequency_;
  std::map<std::string, std::vector<std::string>> lemmas_;
  std::vector<std::pair<std::string, std::string>> spellings_;
  std::map<std::string, std::string> joined_;
  std::map<std::string, std::string> key_;
};

EndChange change(const std::string& word, const std::string& key) {
  std::size_t same = 0;
  while (same < word.size() && same < key.size() && word[same] == key[same]) ++same;
  return {static_cast<std::uint8_t>(word.size() - same), key.substr(same)};
}

LemmaRule rule_of(const std::string& word, const std::vector<std::string>& keys) {
  LemmaRule rule;
  if (keys.size() == 1 && keys[0] == english_stem(word)) return rule;
  for (const std::string& key : keys) rule.push_back(change(word, key));
  return rule;
}

}  // namespace

FamilyKeys english_keys(const EnglishLists& lists) { return EnglishFamilies(lists).keys(); }

std::map<std::string, LemmaRule> english_rules(const EnglishLists& lists) {
  std::map<std::string, LemmaRule> rules;
  const auto path = [](const std::string& word) {
    return std::string(word.rbegin(), word.rend()) + kWordBegin;
  };
  for (const auto& [word, keys] : english_keys(lists)) {
    rules[path(word)] = rule_of(word, keys);
    const auto known = lists.words.find(word);
    const std::uint32_t english = known == lists.words.end() ? 0 : known->second.small;
    const std::uint32_t german = known == lists.words.end() ? 0 : known->second.german;
    const bool often = german > 0 && german * kGermanAtLeast >= english;
    if (often || lists.german_nouns.contains(word)) rules[path(word) + kAlsoGermanMark] = {};
  }
  for (const auto& [word, known] : lists.words) {
    const bool name = known.capital > known.small * kNames && known.capital > 0;
    if (name && word.size() > 1) rules[path(word) + kNameMark] = {};
    const bool german = known.german >= kGermanAtLeast && !is_english(known) && !name;
    if (german) rules[path(word) + kGermanMark] = {};
  }
  return rules;
}

}  // namespace lotse::analyzers::training
