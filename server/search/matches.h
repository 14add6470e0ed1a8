// Which words of a question met which texts of a document, and by which rule: each once, as typed
// first, a few for each word. Pure.
#pragma once

#include <string>
#include <vector>

#include "analyzers/passage.h"
#include "server/search/search_result.h"

namespace lotse::search {

class Matches {
 public:
  explicit Matches(const std::vector<analyzers::QueryTerm>& terms) : terms_(terms) {}

  void add(const std::string& text, const std::vector<analyzers::Mark>& marks);
  void add_title(const std::string& title, const std::vector<analyzers::Mark>& marks);

  // In the order of the question's words.
  std::vector<Matched> matched() const;

 private:
  struct Found {
    Matched matched;
    float strength = 0;
  };
  void add(const std::string& text, const analyzers::Mark& mark, bool title);

  const std::vector<analyzers::QueryTerm>& terms_;
  std::vector<Found> found_;
};

}  // namespace lotse::search
