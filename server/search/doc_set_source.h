// A set of documents as a posting list for Xapian's matcher, each with the same weight. Xapian owns
// it by reference count (release()); the set is shared.
#pragma once

#include <xapian.h>

#include <memory>
#include <string>
#include <vector>

#include "server/search/doc_set.h"

namespace lotse::search {

class DocSetSource : public Xapian::PostingSource {
 public:
  // `uuids` of the databases in the order in which they were opened together: each sees only its
  // own part of the set, under its own numbers.
  DocSetSource(std::shared_ptr<const DocSet> set, std::vector<std::string> uuids, double weight);

  // As a query.
  static Xapian::Query query(std::shared_ptr<const DocSet> set,
                             const std::vector<std::string>& uuids, double weight);

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return estimate_; }
  Xapian::doccount get_termfreq_max() const override { return most_; }
  double get_weight() const override { return get_maxweight(); }
  void next(double min_weight) override;
  void skip_to(Xapian::docid document, double min_weight) override;
  bool at_end() const override { return at_end_; }
  Xapian::docid get_docid() const override;
  void init(const Xapian::Database& database) override;
  DocSetSource* clone() const override;
  std::string get_description() const override { return "DocSetSource"; }

 private:
  void find_from(Xapian::docid combined);

  std::shared_ptr<const DocSet> set_;
  std::vector<std::string> uuids_;
  Xapian::docid shard_ = 0;     // place of this database among all
  Xapian::docid combined_ = 0;  // number in the combined database; 0 before the first
  Xapian::doccount estimate_ = 0, most_ = 0;
  bool at_end_ = false;
};

}  // namespace lotse::search
