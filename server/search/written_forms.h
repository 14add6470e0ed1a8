// How the words of the index are written: terms have neither capitals nor umlauts, so a document
// that holds the word is asked. Of one revision; remembers what it found. Safe from all threads.
#pragma once

#include <xapian.h>

#include <mutex>
#include <string>
#include <unordered_map>

namespace lotse::search {

class WrittenForms {
 public:
  // The commonest spelling in the first documents that hold the exact word; "" if it stands there
  // only as part of another one.
  std::string of(const Xapian::Database& database, const std::string& word);

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, std::string> known_;  // at most kMostRemembered
};

// The places in `text` where `folded_word` stands, each as written there. Hyphens within a word do
// not count.
std::vector<std::string> spellings_in(std::string_view text, std::string_view folded_word);

}  // namespace lotse::search
