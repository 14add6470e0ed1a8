// What a word adds to a document's score, by how often it stands there, the document's length and
// the share of documents with the word. Knows no query. Xapian keeps one copy per word and search.
#pragma once

#include <xapian.h>

#include <string>

namespace lotse::search {

// The log-logistic model: ln((share + t) / share) with t = count * ln(1 + average / length).
// Clinchant and Gaussier, Information-based models for ad hoc IR (SIGIR 2010), LGD with c = 1.
// Standing there at all is worth most, each further time less: no bonus for presence is needed.
double word_weight(double count, double length, double average, double share);

class WordWeight : public Xapian::Weight {
 public:
  WordWeight();

  std::string name() const override { return "lotse::search::WordWeight"; }
  double get_sumpart(Xapian::termcount count, Xapian::termcount length,
                     Xapian::termcount different) const override;
  // No document has more: Xapian leaves out what cannot reach the page.
  double get_maxpart() const override;
  double get_sumextra(Xapian::termcount, Xapian::termcount) const override { return 0; }
  double get_maxextra() const override { return 0; }

 private:
  WordWeight* clone() const override { return new WordWeight; }
  void init(double factor) override;

  double factor_ = 0, average_ = 0, share_ = 1;
};

}  // namespace lotse::search
