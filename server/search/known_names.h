// Names that an office knows by heart (cities in all their spellings, goals, networks, bodies,
// countries), to be completed while they are typed. Made from the knowledge of one generation, with
// how many documents of the audience carry each. Immutable, all threads.
#pragma once

#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "indexer/schema/knowledge.h"

namespace lotse::search {

struct KnownThing {
  schema::Label label;
  std::string reason;  // "city" "goal" "network" "body" "country"
  std::uint32_t documents = 0;
};

class KnownNames {
 public:
  KnownNames() = default;
  KnownNames(const Xapian::Database& database, const schema::Knowledge& knowledge);

  // Things with a name, or a word in a name, that begins so (folded, single blanks): beginnings of
  // whole names first, then those with most documents.
  std::vector<const KnownThing*> completing(std::string_view beginning) const;
  // Cities of which a name begins nearly so, likeliest first.
  std::vector<const KnownThing*> nearly_completing(std::string_view beginning) const;

  // Every word of every name, folded.
  std::vector<std::string> words() const;

 private:
  struct Name {
    std::string folded;  // words with single blanks
    std::size_t thing;
  };
  void add(KnownThing thing, const std::vector<std::string>& names);

  std::vector<KnownThing> things_;
  std::vector<Name> names_;
};

}  // namespace lotse::search
