#include "server/search/phrases.h"

#include <algorithm>

#include "indexer/schema/terms.h"

namespace lotse::search {
namespace {

// The title's words stand at 1 and after, the text's beyond a gap of a hundred (postings): whatever
// stands up to here is title, unless a title had more than a hundred words.
constexpr Xapian::termpos kLastOfTitle = 100;

// Beginnings of the phrase that are still possible after each slot; none: it does not occur.
bool holds_phrase(const Xapian::Database& database, Xapian::docid document,
                  const std::vector<std::vector<std::string>>& slots, bool title) {
  std::vector<Xapian::termpos> begins;
  bool first = true;
  for (Xapian::termpos i = 0; i < slots.size(); ++i) {
    if (slots[i].empty()) continue;  // a place that nothing exact can fill is free
    const auto positions = positions_of(database, document, slots[i]);
    if (first) {
      for (const auto position : positions) {
        if (position > i && (!title || position <= kLastOfTitle)) begins.push_back(position - i);
      }
    } else {
      std::erase_if(begins, [&](Xapian::termpos begin) {
        return !std::ranges::binary_search(positions, begin + i);
      });
    }
    first = false;
    if (begins.empty()) return false;
  }
  return !first;
}

}  // namespace

std::vector<Xapian::termpos> positions_of(const Xapian::Database& database, Xapian::docid document,
                                          const std::vector<std::string>& words) {
  std::vector<Xapian::termpos> positions;
  for (const std::string& word : words) {
    const std::string term = schema::word_term(analyzers::Key::kExact, word);
    std::copy(database.positionlist_begin(document, term),
              database.positionlist_end(document, term), std::back_inserter(positions));
  }
  std::ranges::sort(positions);
  return positions;
}

DocSet documents_with_phrase(const Xapian::Database& database,
                             const std::vector<std::vector<std::string>>& slots,
                             const DocSet& candidates, bool title, const Deadline& deadline) {
  DocSet found(database.get_lastdocid());
  candidates.for_each([&](Xapian::docid document) {
    deadline.check();
    if (holds_phrase(database, document, slots, title)) found.add(document);
  });
  return found;
}

}  // namespace lotse::search
