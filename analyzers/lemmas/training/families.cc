#include "analyzers/lemmas/training/families.h"

#include <algorithm>
#include <set>

#include "analyzers/compounds/letters.h"
#include "analyzers/lemmas/lemma_table.h"
#include "analyzers/normalize.h"
#include "analyzers/stemmer.h"
#include "analyzers/stop_words.h"

namespace lotse::analyzers::training {
namespace {

// Share of all that is known of a word that its second reading needs.
constexpr double kLeastShare = 0.05;
constexpr int kRounds = 6;
// How much likelier a form is to be a lemma itself, or what a list calls it twice, than another
// form that looks the same (Reise is no plural of Reis).
constexpr double kSure = 20;
constexpr double kRareForms =
    0.02;  // of all occurrences of a noun, per form: its dative may look like a verb

struct Family {
  std::string lemma;  // folded
  std::uint8_t word_class = 0;
  double strength = 1;  // how often its forms stand in running text
  std::string key;
};

// A form as written, with the families that it may belong to.
struct Reading {
  double count = 0;
  std::map<std::size_t, double> families;  // how sure it is that the form is one of theirs
};

class Families {
 public:
  explicit Families(const Paradigms& paradigms) : paradigms_(paradigms) {
    for (const Paradigm& row : paradigms.rows) add(row);
    for (const auto& [form, lemmas] : paradigms.links) add_link(form.first, form.second);
    for (int round = 0; round < kRounds; ++round) weigh();
    name_families();
  }

  FamilyKeys keys() const {
    std::map<std::string, std::map<std::size_t, double>> words;
    for (const auto& [written, reading] : readings_) {
      std::map<std::size_t, double>& families = words[folded(utf8_of(written.first))];
      const double all = strength(reading);
      for (const auto& [family, sure] : reading.families) {
        const double share = families_[family].strength * sure / all;
        const double unseen = 0.5 + (written.second ? kRareForms * families_[family].strength : 0);
        families[family] += (reading.count + unseen) * share;
      }
    }
    FamilyKeys keys;
    for (const auto& [word, families] : words) {
      // Of der, in, sein nobody asks for the rarer reading.
      keys[word] = keys_of(families, is_stop_word(word) ? 1 : kMostFamilies);
    }
    return keys;
  }

 private:
  void add(const Paradigm& row) {
    if (row.lemma.empty()) return;
    const std::size_t family = family_of(row.lemma, row.lemma_class);
    for (const std::string& form : row.forms) {
      const bool sure = form == row.lemma && row.word_class == row.lemma_class;
      add_form(form, row.word_class, family, sure ? kSure : 1);
    }
  }

  // Forms that no row has: bestand, listed as a noun only.
  void add_link(const std::string& form, std::uint8_t word_class) {
    const std::string lemma = paradigms_.linked(form, word_class);
    const Paradigm* row = lemma.empty() ? nullptr : paradigms_.find(lemma, word_class);
    if (row == nullptr || row->lemma.empty()) return;
    const auto& lemmas = paradigms_.links.at({form, word_class});
    const auto votes = std::count(lemmas.begin(), lemmas.end(), lemma);
    const std::size_t family = family_of(row->lemma, row->lemma_class);
    add_form(form, word_class, family, votes > 1 ? kSure : 1);
  }

  std::size_t family_of(const std::string& lemma, std::uint8_t word_class) {
    const std::string word = folded(utf8_of(lemma));
    const auto [at, added] = places_.try_emplace({word, word_class}, families_.size());
    if (added) families_.push_back({word, word_class, 1, {}});
    return at->second;
  }

  void add_form(const std::string& form, std::uint8_t word_class, std::size_t family, double sure) {
    const bool noun = word_class == kNoun;
    const auto [at, added] = readings_.try_emplace({form, noun});
    if (added) {
      const auto counts = paradigms_.counts.find(form);
      const bool counted = counts != paradigms_.counts.end();
      at->second.count = !counted ? 0 : noun ? counts->second.capital : counts->second.small;
    }
    double& known = at->second.families[family];
    known = std::max(known, sure);
  }

  double strength(const Reading& reading) const {
    double all = 0;
    for (const auto& [family, sure] : reading.families) all += families_[family].strength * sure;
    return all;
  }

  // Expectation maximisation: what a form counts is shared out by the strength of its families.
  void weigh() {
    std::vector<double> strengths(families_.size(), 0.1);
    for (const auto& [written, reading] : readings_) {
      const double all = strength(reading);
      for (const auto& [family, sure] : reading.families) {
        strengths[family] += reading.count * families_[family].strength * sure / all;
      }
    }
    for (std::size_t i = 0; i < families_.size(); ++i) families_[i].strength = strengths[i];
  }

  // A verb's key is its infinitive, another word's its stem. Where that is taken, by nouns first
  // and short words first, the lemma; homographs are numbered, as in dictionaries.
  void name_families() {
    std::vector<std::size_t> order(families_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto rank = [this](std::size_t i) {
      const Family& family = families_[i];
      const int kind = family.word_class == kVerb ? 0 : family.word_class == kNoun ? 1 : 2;
      return std::make_tuple(kind, family.lemma.size(), family.lemma);
    };
    std::sort(order.begin(), order.end(),
              [&rank](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    std::set<std::string> taken;
    for (const std::size_t i : order) {
      Family& family = families_[i];
      const std::string stem = german_ending_stem(family.lemma);
      for (const std::string& key : {stem, family.lemma, family.lemma + "2", family.lemma + "3"}) {
        if (family.word_class == kVerb && key == stem) continue;
        family.key = key;
        if (taken.insert(key).second) break;
      }
    }
  }

  std::vector<std::string> keys_of(const std::map<std::size_t, double>& families,
                                   std::size_t most) const {
    std::vector<std::pair<double, std::size_t>> sorted;
    double all = 0;
    for (const auto& [family, likely] : families) {
      sorted.emplace_back(-likely, family);
      all += likely;
    }
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::string> keys;
    for (const auto& [likely, family] : sorted) {
      const bool enough = keys.empty() || -likely >= kLeastShare * all;
      if (keys.size() < most && enough) keys.push_back(families_[family].key);
    }
    return keys;
  }

  const Paradigms& paradigms_;
  std::vector<Family> families_;
  std::map<std::pair<std::string, std::uint8_t>, std::size_t> places_;
  std::map<std::pair<std::string, bool>, Reading> readings_;  // form, as a noun
};

}  // namespace

FamilyKeys family_keys(const Paradigms& paradigms) { return Families(paradigms).keys(); }

}  // namespace lotse::analyzers::training
