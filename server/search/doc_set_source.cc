#include "server/search/doc_set_source.h"

#include <algorithm>

namespace lotse::search {

DocSetSource::DocSetSource(std::shared_ptr<const DocSet> set, std::vector<std::string> uuids,
                           double weight)
    : set_(std::move(set)), uuids_(std::move(uuids)) {
  set_maxweight(weight);
}

Xapian::Query DocSetSource::query(std::shared_ptr<const DocSet> set,
                                  const std::vector<std::string>& uuids, double weight) {
  return Xapian::Query((new DocSetSource(std::move(set), uuids, weight))->release());
}

// Document d of database s (of n) is number (d - 1) * n + s + 1 of all together.
void DocSetSource::init(const Xapian::Database& database) {
  const auto place = std::ranges::find(uuids_, database.get_uuid());
  if (place == uuids_.end()) throw Xapian::DatabaseModifiedError("an unknown database");
  shard_ = static_cast<Xapian::docid>(place - uuids_.begin());
  combined_ = 0;
  at_end_ = false;
  const auto count = static_cast<Xapian::doccount>(set_->count());
  most_ = std::min(count, database.get_doccount());
  estimate_ = std::min(count / static_cast<Xapian::doccount>(uuids_.size()), most_);
}

DocSetSource* DocSetSource::clone() const {
  return new DocSetSource(set_, uuids_, get_maxweight());
}

void DocSetSource::find_from(Xapian::docid combined) {
  const auto shards = static_cast<Xapian::docid>(uuids_.size());
  combined_ = set_->next(combined);
  while (combined_ != 0 && (combined_ - 1) % shards != shard_)
    combined_ = set_->next(combined_ + 1);
  at_end_ = combined_ == 0;
}

void DocSetSource::next(double min_weight) {
  if (min_weight > get_maxweight()) {
    at_end_ = true;
    return;
  }
  find_from(combined_ + 1);
}

void DocSetSource::skip_to(Xapian::docid document, double min_weight) {
  if (min_weight > get_maxweight()) {
    at_end_ = true;
    return;
  }
  const auto shards = static_cast<Xapian::docid>(uuids_.size());
  const Xapian::docid combined = (document - 1) * shards + shard_ + 1;
  if (combined > combined_) find_from(combined);
}

Xapian::docid DocSetSource::get_docid() const {
  return (combined_ - 1) / static_cast<Xapian::docid>(uuids_.size()) + 1;
}

}  // namespace lotse::search
