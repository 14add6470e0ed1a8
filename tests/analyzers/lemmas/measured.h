// How well stems keep word families together and apart: pairs of words that share a key against
// pairs that share a line of families.txt.
#pragma once

#include <libstemmer.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "analyzers/normalize.h"

namespace lotse::tests {

using Keys = std::vector<std::string>;
using KeysOf = std::function<Keys(const std::string& written)>;
using WordPair = std::pair<std::string, std::string>;

inline std::vector<std::vector<std::string>> lines_of_words(const std::string& path) {
  std::vector<std::vector<std::string>> lines;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::vector<std::string> row{std::istream_iterator<std::string>(words), {}};
    if (!row.empty() && row[0] != "#" && line[0] != '#') lines.push_back(std::move(row));
  }
  return lines;
}

inline bool share_one(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&b](const auto& key) { return b.contains(key); });
}

struct Measured {
  std::size_t pairs = 0, found = 0, right = 0;  // of families; joined; both
  std::vector<WordPair> missed, wrong;
  std::size_t strangers = 0;
  std::vector<WordPair> strangers_joined;

  double precision() const { return found == 0 ? 1 : double(right) / double(found); }
  double recall() const { return pairs == 0 ? 1 : double(right) / double(pairs); }
  double f1() const { return 2 * precision() * recall() / (precision() + recall()); }
};

// Words are told apart as folded, as the index knows them.
class Families {
 public:
  explicit Families(const std::string& folder)
      : lines_(lines_of_words(folder + "/families.txt")),
        strangers_(lines_of_words(folder + "/strangers.txt")) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      for (const std::string& word : lines_[i]) {
        Word& known = words_[analyzers::folded(word)];
        known.lines.insert(std::to_string(i));
        known.spellings.insert(word);
      }
    }
  }
  std::size_t size() const { return lines_.size(); }

  Measured measure(const KeysOf& keys_of) const {
    Measured measured;
    std::vector<std::set<std::string>> keys;
    for (const auto& [folded, word] : words_) {
      std::set<std::string>& own = keys.emplace_back();
      for (const std::string& spelling : word.spellings) {
        for (std::string& key : keys_of(spelling)) own.insert(std::move(key));
      }
    }
    std::size_t i = 0;
    for (auto one = words_.begin(); one != words_.end(); ++one, ++i) {
      std::size_t j = i + 1;
      for (auto other = std::next(one); other != words_.end(); ++other, ++j) {
        const bool gold = share_one(one->second.lines, other->second.lines);
        const bool joined = share_one(keys[i], keys[j]);
        measured.pairs += gold ? 1 : 0;
        measured.found += joined ? 1 : 0;
        measured.right += gold && joined ? 1 : 0;
        if (gold && !joined) measured.missed.emplace_back(one->first, other->first);
        if (!gold && joined) measured.wrong.emplace_back(one->first, other->first);
      }
    }
    measure_strangers(keys_of, measured);
    return measured;
  }

 private:
  struct Word {
    std::set<std::string> lines, spellings;
  };

  void measure_strangers(const KeysOf& keys_of, Measured& measured) const {
    for (const auto& pair : strangers_) {
      const Keys one = keys_of(pair.at(0)), other = keys_of(pair.at(1));
      ++measured.strangers;
      if (share_one({one.begin(), one.end()}, {other.begin(), other.end()})) {
        measured.strangers_joined.emplace_back(pair[0], pair[1]);
      }
    }
  }

  std::vector<std::vector<std::string>> lines_, strangers_;
  std::map<std::string, Word> words_;
};

// Snowball's German stemmer, which wants umlauts.
inline std::string snowball_german(const std::string& written) {
  static const std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)> stemmer(
      sb_stemmer_new("german", "UTF_8"), sb_stemmer_delete);
  std::string word;
  for (std::size_t i = 0; i < written.size(); ++i) {
    const char c = written[i];
    const bool capital_umlaut =
        i > 0 && written[i - 1] == '\xC3' && (c == '\x84' || c == '\x96' || c == '\x9C');
    if (c >= 'A' && c <= 'Z') {
      word += static_cast<char>(c + 32);
    } else {
      word += capital_umlaut ? static_cast<char>(static_cast<unsigned char>(c) + 32) : c;
    }
  }
  const sb_symbol* stem =
      sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                      static_cast<int>(word.size()));
  return {reinterpret_cast<const char*>(stem),
          static_cast<std::size_t>(sb_stemmer_length(stemmer.get()))};
}

}  // namespace lotse::tests
