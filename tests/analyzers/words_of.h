// Shorthand for the analysers in tests.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/analyzer_table.h"
#include "analyzers/stop_words.h"
#include "tests/show.h"

namespace lotse::tests {

inline std::vector<analyzers::Token> german(std::string_view text) {
  using namespace analyzers;
  return analyzer_for(Language::kGerman, Purpose::kDocument).analyze(text);
}

inline std::vector<analyzers::Token> english(std::string_view text) {
  using namespace analyzers;
  return analyzer_for(Language::kEnglish, Purpose::kDocument).analyze(text);
}

// True if every word of the query that is no stop word is found in the text by some key.
inline bool finds(std::string_view query, const std::vector<analyzers::Token>& document) {
  const auto asked = analyzers::analyze_query(query);
  for (std::size_t first = 0; first < asked.size();) {
    bool found = analyzers::is_stop_word(asked[first].text);
    const auto position = asked[first].position;
    for (; first < asked.size() && asked[first].position == position; ++first) {
      for (const auto& token : document) {
        found = found || (token.key == asked[first].key && token.text == asked[first].text);
      }
    }
    if (!found) return false;
  }
  return true;
}

}  // namespace lotse::tests
