// Documents that hold terms, of one snapshot: posting lists as sets, remembered for its lifetime.
// Serves one request; the snapshot, the handle and the deadline outlive it.
#pragma once

#include <xapian.h>

#include <memory>
#include <string>
#include <vector>

#include "server/search/deadline.h"
#include "server/search/doc_set.h"
#include "server/search/snapshot.h"

namespace lotse::search {

class TermSets {
 public:
  using Shared = std::shared_ptr<const DocSet>;
  using Slots = std::vector<std::vector<std::string>>;

  TermSets(const Snapshot& snapshot, const Xapian::Database& database, const Deadline& deadline)
      : snapshot_(snapshot), database_(database), deadline_(deadline) {}

  // Documents with any of the terms.
  Shared any_of(const std::vector<std::string>& terms) const;
  // Of `candidates` those in which exact words follow each other, one of each slot; `name` tells
  // this question from all others. With `title` they must stand in the title.
  Shared in_a_row(const std::string& name, const Slots& slots, const DocSet& candidates,
                  bool title) const;
  DocSet none() const { return DocSet(database_.get_lastdocid()); }

 private:
  const Snapshot& snapshot_;
  const Xapian::Database& database_;
  const Deadline& deadline_;
};

}  // namespace lotse::search
