// Which words of a lexicon are compounds, and of what: expectation maximisation over words as
// types.
//
// A word is either spelled (a row of letters) or made of a first and a last part. How likely a part
// is depends on how many different compounds it makes (its productivity), which depends on how
// likely the parts are: a few rounds settle that. Opaque words stay whole because spelling them
// costs less than two seldom parts, and because parts must agree with the whole (evidence.h).
// Costs are bits, -log2 of a likelihood. Knows no files and no single word. One thread.
#pragma once

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/compounds/spelling.h"
#include "analyzers/compounds/training/evidence.h"
#include "analyzers/compounds/training/lexicon.h"
#include "analyzers/compounds/training/rules.h"

namespace lotse::analyzers::training {

using Cuts = std::vector<std::size_t>;  // letters before each boundary, from left to right

// A first part with its linking element: Rats-, Wohn-.
struct FirstPart {
  std::string letters;
  std::vector<Base> bases;
  double count = 0;  // expected number of compounds
  double bits = 0;
};

class Model {
 public:
  explicit Model(const Lexicon& lexicon);
  void train(int rounds);

  Cuts cuts(int entry) const;  // all of them, empty for a simple word
  Cuts cuts(const FirstPart& first) const;
  // No two listed words make it, and nothing else is known against its being a compound.
  bool is_open(int entry) const;

  const std::vector<FirstPart>& firsts() const { return firsts_; }
  double last_bits(int entry) const;   // as a last part; very many if it can be none
  double last_count(int entry) const;  // expected number of compounds that end in it
  double whole_bits(int entry) const;
  double compounds() const { return compounds_; }  // expected number
  const std::vector<std::uint8_t>& triples() const { return triples_; }

 private:
  struct Candidate {
    std::size_t cut;
    std::size_t first;
    int last;
    double agreement;
  };
  struct Type {
    int entry;
    bool counted;  // inflections do not make a part more productive
    std::size_t kind;
    std::vector<Candidate> candidates;
  };
  // What one round expects, before it becomes the next round's costs.
  struct Expected {
    std::array<double, kKinds> whole{}, compound{};
    SpellingCounts spelling;
  };

  const Entry& entry(int index) const {
    return lexicon_.entries()[static_cast<std::size_t>(index)];
  }
  void find_keys();
  void find_types();
  void add_unseen_firsts();
  std::vector<Candidate> candidates_of(const Entry& word);
  std::size_t first_of(const std::string& letters);
  double bits_of(const Candidate& candidate) const;
  double whole_bits(const Type& type) const;
  std::vector<double> likelihoods(const Type& type) const;
  void expect(const Type& type, const std::vector<double>& likelihoods, Expected& expected);
  void count(const Candidate& candidate, double share);
  void forget_counts();
  void weigh_firsts();
  void weigh_kinds(const Expected& expected);
  const Candidate* best_of(const Type& type) const;

  const Lexicon& lexicon_;
  const PrefixVerbs prefix_verbs_;
  std::vector<int> keys_;  // entry -> its word, whatever the inflection
  std::vector<double> first_priors_, last_priors_, base_counts_;  // by entry
  std::vector<double> last_counts_;                               // by key
  std::vector<FirstPart> firsts_;
  std::unordered_map<std::string, std::size_t> first_places_;
  std::vector<Type> types_;
  std::vector<int> type_of_;  // by entry, -1
  LinkCounts links_;
  std::vector<std::uint8_t> triples_;
  std::array<double, kKinds> kind_bits_{};  // how much less a simple word of the kind costs
  double compounds_ = 0, first_prior_sum_ = 0, last_prior_sum_ = 0;
};

}  // namespace lotse::analyzers::training
