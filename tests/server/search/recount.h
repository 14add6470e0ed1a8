// The searcher's answers counted again the slow way, over plain documents: no index, no sets, no
// parser. What a question means is said by its parts.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "server/search/search_request.h"
#include "tests/server/search/sample_archive.h"

namespace lotse::search {

// A question in parts, and as it would be typed.
struct Question {
  std::vector<std::string> loose, required, excluded, phrases;
  std::vector<std::pair<std::string, std::string>> either;  // a OR b
  std::string city;                                         // stadt:...
  std::string typed() const;
};

struct Counted {
  std::uint64_t total = 0;
  Match match = Match::kAll;
  std::string other;             // total of the other reading, "-" if there is none
  std::string facets;            // "city kumasi=3 leeds=1; country ..." by name, then value
  std::vector<std::string> ids;  // of the hits, by id
};

class Recount {
 public:
  explicit Recount(const std::vector<SampleDocument>& documents);
  Counted count(const Question& asked, const SearchRequest& request) const;

 private:
  // What is to be known of one document.
  struct Plain {
    SampleDocument document;
    std::set<std::pair<int, std::string>> keys;                  // of title and text
    std::vector<std::vector<std::set<std::string>>> paragraphs;  // forms of words, the title first
  };
  bool holds_constraints(const Plain& plain, const Question& question, bool widen) const;
  // How many of the words a document holds, as they are or in another wording.
  std::size_t words_held(const Plain& plain, const std::vector<std::string>& words,
                         bool widen) const;
  std::vector<Plain> documents_;
};

}  // namespace lotse::search
