#include "analyzers/lemmas.h"

#include <array>
#include <atomic>
#include <functional>

#include "analyzers/stemmer.h"

namespace lotse::analyzers {
namespace {

std::atomic<std::uint64_t> next_id = 1;

}  // namespace

Lemmas::Lemmas(std::span<const std::byte> table) : table_(table), id_(next_id++) {}

std::vector<std::string> Lemmas::looked_up(std::string_view folded_word) const {
  std::vector<std::string> keys = table_.keys(folded_word);
  if (keys.empty()) keys.push_back(german_ending_stem(folded_word));
  return keys;
}

// Remembers the last word in each of 4096 places: most words of a text are few different ones.
const std::vector<std::string>& Lemmas::families(std::string_view folded_word) const {
  struct Place {
    std::uint64_t table = 0;
    std::string word;
    std::vector<std::string> keys;
  };
  thread_local std::array<Place, 4096> places;
  Place& place = places[std::hash<std::string_view>{}(folded_word) % places.size()];
  if (place.table != id_ || place.word != folded_word) {
    place.keys = looked_up(folded_word);
    place.word = folded_word;
    place.table = id_;
  }
  return place.keys;
}

}  // namespace lotse::analyzers
