// What may be suggested to the audience of one revision, and nothing else: words of titles, of
// known names, and words that at least three documents hold. A private name in one or two documents
// stays where it is. Read from the index's own list of terms in one pass (a second at half a
// million words); 22 MB then. Immutable, all threads.
#pragma once

#include <xapian.h>

#include <atomic>

#include "indexer/schema/knowledge.h"
#include "server/search/known_names.h"
#include "server/spelling/vocabulary.h"

namespace lotse::search {

inline constexpr std::uint32_t kDocumentsToSurface = 3;

struct Lexicon {
  spelling::Vocabulary words;
  KnownNames names;
};

// Stops early, with what it has, once `stop` is set: nobody will ask then.
Lexicon lexicon_of(const Xapian::Database& database, const schema::Knowledge& knowledge,
                   const std::atomic<bool>& stop);

}  // namespace lotse::search
