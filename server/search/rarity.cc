#include "server/search/rarity.h"

#include <algorithm>
#include <cmath>

#include "indexer/schema/terms.h"

namespace lotse::search {
namespace {

// Of a word its most frequent key counts, its stem mostly.
void find_rarity(const Xapian::Database& database, WordTerms& word) {
  Xapian::doccount holding = 0;
  for (const analyzers::Token& token : word.whole) {
    if (token.key == analyzers::Key::kGermanPart) continue;
    holding = std::max(holding, database.get_termfreq(schema::word_term(token.key, token.text)));
  }
  const auto all = static_cast<double>(database.get_doccount());
  word.rarity = 0.2 + std::log((all + 1) / (static_cast<double>(holding) + 1));
}

}  // namespace

void find_rarities(const Xapian::Database& database, QueryWords& words) {
  for (WordTerms& word : words.loose) find_rarity(database, word);
  for (WordTerms& word : words.others) find_rarity(database, word);
}

}  // namespace lotse::search
