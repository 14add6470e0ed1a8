#include "server/search/term_sets.h"

#include "server/search/phrases.h"

namespace lotse::search {

TermSets::Shared TermSets::any_of(const std::vector<std::string>& terms) const {
  constexpr unsigned kBetweenChecks = 1 << 14;
  std::string key = "terms";
  for (const std::string& term : terms) key += '\0' + term;
  if (Shared known = snapshot_.sets().find(key)) return known;
  DocSet set = none();
  unsigned read = 0;
  for (const std::string& term : terms) {
    const auto end = database_.postlist_end(term);
    for (auto entry = database_.postlist_begin(term); entry != end; ++entry) {
      set.add(*entry);
      if (++read % kBetweenChecks == 0) deadline_.check();
    }
  }
  auto shared = std::make_shared<const DocSet>(std::move(set));
  snapshot_.sets().keep(key, shared);
  return shared;
}

TermSets::Shared TermSets::in_a_row(const std::string& name, const Slots& slots,
                                    const DocSet& candidates, bool title) const {
  const std::string key = "row " + name;
  if (Shared known = snapshot_.sets().find(key)) return known;
  auto shared = std::make_shared<const DocSet>(
      documents_with_phrase(database_, slots, candidates, title, deadline_));
  snapshot_.sets().keep(key, shared);
  return shared;
}

}  // namespace lotse::search
