#include "server/search/set_cache.h"

namespace lotse::search {

std::shared_ptr<const DocSet> SetCache::find(const std::string& key) {
  const std::lock_guard lock(mutex_);
  const auto place = places_.find(key);
  if (place == places_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, place->second);
  return place->second->second;
}

void SetCache::keep(const std::string& key, std::shared_ptr<const DocSet> set) {
  const std::lock_guard lock(mutex_);
  if (places_.contains(key)) return;
  bytes_ += set->bytes() + key.size();
  entries_.emplace_front(key, std::move(set));
  places_[key] = entries_.begin();
  while (bytes_ > most_bytes_ && entries_.size() > 1) {
    const Entry& last = entries_.back();
    bytes_ -= last.second->bytes() + last.first.size();
    places_.erase(last.first);
    entries_.pop_back();
  }
}

}  // namespace lotse::search
