// Which words of a lexicon are compounds, and of what: expectation maximisation over words as types.
//
// A word is either spelled (a row of letters, P by triples) or made of a first and a last part. How
// likely a part is depends on how many different compounds it makes (its productivity), which
// depends on how likely the parts are: a few rounds settle that. Opaque words stay whole because
// spelling them is cheaper than two seldom parts; that two nouns differ in gender or inflection says
// that one is not the other's last part. Knows no files and no single word. One thread.
#pragma once

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/compounds/training/lexicon.h"
#include "analyzers/compounds/training/rules.h"

namespace lotse::analyzers::training {

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

  // Where the most likely first part ends; 0 if the word is none or is whole.
  std::size_t cut(int entry) const;
  // All cuts of a word of the lexicon, from left to right.
  std::vector<std::size_t> cuts(int entry) const;

  std::vector<std::size_t> cuts_of_first(const FirstPart& first) const;

  const std::vector<FirstPart>& firsts() const { return firsts_; }
  double last_bits(int entry) const;  // of the entry as a last part; huge if it can be none
  double last_count(int entry) const;  // expected number of compounds that end in it
  const std::vector<std::uint8_t>& triples() const { return triples_; }
  std::string explain(const std::string& letters) const;  // for whoever wants to know why

 private:
  struct Candidate {
    std::size_t cut;
    std::size_t first;
    int last;
    double likelihood;  // how well the two words agree
  };
  struct Type {
    int entry;
    double weight;
    std::vector<Candidate> candidates;
  };

  void find_keys();
  void find_types();
  std::vector<Candidate> candidates_of(const Entry& word);
  std::size_t cell_of(const Entry& word) const;
  std::size_t first_of(const std::string& letters);
  bool joins(const FirstPart& first, const std::string& last, const Entry& word) const;
  void expect(const std::vector<double>& bits, const Type& type);
  void maximise();
  double whole_bits(const Type& type) const;
  double bits_of(const Candidate& candidate) const;
  double prior_first(int entry) const;
  double prior_last(int entry) const;

  const Lexicon& lexicon_;
  const PrefixVerbs prefix_verbs_;
  static constexpr std::size_t kCells = 16;
  std::array<double, kCells> whole_cells_{}, compound_cells_{};  // what the lists know, by kind of word
  std::vector<int> keys_;               // entry -> key of its inflections
  std::vector<double> last_counts_;     // by key
  std::vector<double> last_priors_;     // by entry
  std::vector<double> first_priors_;    // by entry
  std::vector<double> base_counts_;     // by entry
  std::vector<FirstPart> firsts_;
  std::unordered_map<std::string, std::size_t> first_places_;
  std::vector<Type> types_;
  std::vector<int> type_of_;  // entry -> type, -1
  std::unordered_map<std::string, std::array<double, kLinks>> link_counts_;  // by ending of the base
  std::vector<std::uint8_t> triples_;
  double compounds_ = 0, last_prior_sum_ = 0, first_prior_sum_ = 0;
};

}  // namespace lotse::analyzers::training
