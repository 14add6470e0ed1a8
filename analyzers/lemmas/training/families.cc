#include "analyzers/lemmas/training/families.h"

#include <algorithm>

#include "analyzers/compounds/letters.h"
#include "analyzers/lemmas/lemma_table.h"
#include "analyzers/normalize.h"
#include "analyzers/stemmer.h"

namespace lotse::analyzers::training {
namespace {

// Share of a word's best reading that another one needs.
constexpr double kLeastShare = 0.05;

struct Family {
  bool noun = false;
  std::string key;
};

class Families {
 public:
  explicit Families(const Paradigms& paradigms) : paradigms_(paradigms) {
    for (const Paradigm& row : paradigms.rows) add(row);
    for (const auto& [form, lemmas] : paradigms.links) add_link(form.first, form.second, lemmas);
    name_families();
  }

  FamilyKeys keys() const {
    FamilyKeys all;
    for (const auto& [word, lemmas] : readings_) all[word] = keys_of(lemmas);
    return all;
  }

 private:
  using Readings = std::map<std::string, double>;  // lemma, folded → how likely

  // A lemma without a row of its own may end rows: lists are not complete.
  void add(const Paradigm& row) {
    if (row.lemma.empty()) return;
    const std::string lemma = folded(utf8_of(row.lemma));
    Family& family = families_[lemma];
    family.noun = family.noun || row.word_class == kNoun;
    for (const std::string& form : row.forms) {
      readings_[folded(utf8_of(form))][lemma] += weight(form, row.lemma, row.word_class);
    }
  }

  // Forms that have no row.
  void add_link(const std::string& form, std::uint8_t word_class,
                const std::vector<std::string>& lemmas) {
    const std::string word = folded(utf8_of(form));
    if (readings_.contains(word)) return;
    for (const std::string& lemma : lemmas) {
      const Paradigm* row = paradigms_.find(lemma, word_class);
      if (row == nullptr || row->lemma.empty()) continue;
      readings_[word][folded(utf8_of(row->lemma))] += weight(form, lemma, word_class);
    }
  }

  double weight(const std::string& form, const std::string& lemma, std::uint8_t word_class) const {
    return 0.2 + count(form, word_class) + 0.01 * count(lemma, word_class) +
           (form == lemma ? 0.5 : 0);
  }

  double count(const std::string& word, std::uint8_t word_class) const {
    const auto at = paradigms_.counts.find(word);
    if (at == paradigms_.counts.end()) return 0;
    return word_class == kNoun ? at->second.capital : at->second.small;
  }

  // Nouns first, then the shortest: the stem is theirs.
  void name_families() {
    std::map<std::string, std::vector<std::string>> by_stem;
    for (const auto& [lemma, family] : families_) by_stem[german_ending_stem(lemma)].push_back(lemma);
    for (auto& [stem, lemmas] : by_stem) {
      std::stable_sort(lemmas.begin(), lemmas.end(), [this](const auto& a, const auto& b) {
        const bool a_noun = families_.at(a).noun, b_noun = families_.at(b).noun;
        return a_noun != b_noun ? a_noun : a.size() < b.size();
      });
      for (const std::string& lemma : lemmas) families_[lemma].key = lemma;
      families_[lemmas.front()].key = stem;
    }
  }

  std::vector<std::string> keys_of(const Readings& readings) const {
    std::vector<std::pair<double, std::string>> sorted;
    for (const auto& [lemma, likely] : readings) sorted.emplace_back(-likely, lemma);
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::string> keys;
    for (const auto& [likely, lemma] : sorted) {
      if (keys.size() == kMostFamilies || likely > sorted.front().first * kLeastShare) break;
      keys.push_back(families_.at(lemma).key);
    }
    return keys;
  }

  const Paradigms& paradigms_;
  std::map<std::string, Family> families_;  // by lemma, folded
  std::map<std::string, Readings> readings_;
};

}  // namespace

FamilyKeys family_keys(const Paradigms& paradigms) { return Families(paradigms).keys(); }

}  // namespace lotse::analyzers::training
