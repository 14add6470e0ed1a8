// Sets of documents that were found before, of one revision: words come again in many queries.
// Bounded by bytes; what was used longest ago goes first. Safe from all threads.
#pragma once

#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

#include "server/search/doc_set.h"

namespace lotse::search {

class SetCache {
 public:
  explicit SetCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  // nullptr if it is not there.
  std::shared_ptr<const DocSet> find(const std::string& key);
  void keep(const std::string& key, std::shared_ptr<const DocSet> set);

 private:
  using Entry = std::pair<std::string, std::shared_ptr<const DocSet>>;

  std::mutex mutex_;
  std::size_t most_bytes_;
  std::size_t bytes_ = 0;
  std::list<Entry> entries_;  // newest first
  std::unordered_map<std::string, std::list<Entry>::iterator> places_;
};

}  // namespace lotse::search
