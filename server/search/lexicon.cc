#include "server/search/lexicon.h"

#include <algorithm>

#include "indexer/schema/fields.h"

namespace lotse::search {
namespace {

using spelling::CountedWord;
using spelling::Vocabulary;

// Words of titles, in order. Prefixed terms begin with a capital, so the letters a to z behind the
// prefix are words.
std::vector<std::string> title_words(const Xapian::Database& database,
                                     const std::atomic<bool>& stop) {
  const std::string prefix(schema::kTitlePrefix);
  std::vector<std::string> words;
  auto term = database.allterms_begin(prefix);
  for (term.skip_to(prefix + "a"); term != database.allterms_end(prefix) && !stop; ++term) {
    const std::string word = (*term).substr(prefix.size());
    if (word.front() > 'z') break;
    if (Vocabulary::can_hold(word)) words.push_back(word);
  }
  return words;
}

std::vector<CountedWord> surfacing_words(const Xapian::Database& database,
                                         const std::vector<std::string>& titles,
                                         const std::atomic<bool>& stop) {
  std::vector<CountedWord> words;
  auto term = database.allterms_begin();
  for (term.skip_to("a"); term != database.allterms_end() && !stop; ++term) {
    const std::string word = *term;
    if (word.front() > 'z') break;
    if (!Vocabulary::can_hold(word)) continue;
    const Xapian::doccount documents = term.get_termfreq();
    if (documents >= kDocumentsToSurface || std::ranges::binary_search(titles, word)) {
      words.push_back({word, documents});
    }
  }
  return words;
}

}  // namespace

Lexicon lexicon_of(const Xapian::Database& database, const schema::Knowledge& knowledge,
                   const std::atomic<bool>& stop) {
  KnownNames names(database, knowledge);
  std::vector<CountedWord> words = surfacing_words(database, title_words(database, stop), stop);
  for (const std::string& word : names.words()) {
    words.push_back({word, database.get_termfreq(word)});
  }
  return {Vocabulary(std::move(words)), std::move(names)};
}

}  // namespace lotse::search
