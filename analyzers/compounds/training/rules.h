// What grammar says about the joints of German compounds, and nothing about single compounds: which
// linking elements a first part may take, and what is no part at all. Words are letters (Latin-1).
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "analyzers/compounds/training/lexicon.h"

namespace lotse::analyzers::training {

// How a word becomes the first part of a compound.
enum class Link : std::uint8_t {
  kNone,      // Stadt|rat
  kS,         // Rat-s|saal
  kEs,        // Land-es|haus
  kN,         // Klasse-n|fahrt
  kEn,        // Student-en|rat
  kNs,        // Friede-ns|preis
  kEns,       // Herz-ens|sache
  kEr,        // Kind-er|garten
  kE,         // Hund-e|steuer
  kDropE,     // Schul(e)|hof
  kDropEn,    // Wohn(en)|raum, Förder(n)|mittel
  kUmToEn,    // Muse(um)-en|verbund
  kDropEAddS  // Hilf(e)-s|gut
};
inline constexpr std::size_t kLinks = 13;

struct Base {
  int entry;
  Link link;
};

// Words of the lexicon that could stand, with a linking element, as `first` in a compound.
std::vector<Base> bases_of(const std::string& first, const Lexicon& lexicon);

// The first part that a word becomes; "" if the word has no such ending.
std::string with_link(std::string_view base, Link link);

// How often words with the same ending take which linking element: -s behind -ung.
class LinkCounts {
 public:
  void add(const std::string& base, Link link, double count);
  const auto& by_ending() const { return by_ending_; }
  static std::string ending_of(const std::string& base);

 private:
  std::map<std::string, std::array<double, kLinks>> by_ending_;
};
class LinkShares {
 public:
  explicit LinkShares(const LinkCounts& counts);
  double of(const std::string& base, Link link) const;

 private:
  const LinkCounts& counts_;
  std::array<double, kLinks> general_{};
};

// 0 = impossible, 1 = nothing against it: -s is obligatory behind -ung, never behind s, z, e.
double fit(std::string_view base, Link link);

// Particles and prepositions: Ausbildung, Vorstand, Zusammenarbeit are no compounds.
bool is_particle(const std::string& first);

// Endings that happen to be words: Partner-schaft, Lehr-ende.
bool is_suffix(const std::string& last);

// Lehr-ende, Vorsitz-ende: a verb's stem with its own ending. But Wochen|ende.
bool is_participle(const std::string& first, std::string_view last, const Lexicon& lexicon);

// Nouns made from verbs with a prefix (Unterstützung, Verbraucher, Vertrag) are no compounds,
// whatever their letters look like. Told by the consonants, which ablaut keeps: Unterlage,
// unterlegen.
class PrefixVerbs {
 public:
  explicit PrefixVerbs(const Lexicon& lexicon);
  bool gave(const std::string& noun) const;
  // Participles of verbs with any first part: festgestellt, weiterentwickelt, instandhaltend.
  bool gave_participle(const std::string& adjective) const;

 private:
  void find_separable(const Lexicon& lexicon);

  std::unordered_set<std::string> bones_;
  std::unordered_set<std::string> separable_;
};

}  // namespace lotse::analyzers::training
