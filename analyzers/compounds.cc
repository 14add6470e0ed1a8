#include "analyzers/compounds.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <limits>
#include <memory>

#include "analyzers/compounds/letters.h"
#include "analyzers/compounds/nesting.h"
#include "analyzers/compounds/spelling.h"

namespace lotse::analyzers {
namespace {

constexpr std::size_t kShortestWord = 6, kLongestWord = 64;  // letters
// Bits: what an unknown word costs over its spelling, and an unknown first part.
constexpr double kUnknownWord = 6, kUnknownFirst = 19;
constexpr double kFurtherPart = 3;  // each first part behind the first one
constexpr std::size_t kShortestUnknown = 4;

constexpr double kNever = std::numeric_limits<double>::infinity();

// The cheapest way to read the letters up to each place as first parts.
struct Reading {
  double bits = kNever;
  std::size_t from = 0;     // where the last of these parts begins
  std::uint32_t inner = 0;  // cuts within that part
};

class Search {
 public:
  Search(const WordTable& table, std::string_view letters)
      : table_(table), letters_(letters), readings_(letters.size() + 1) {
    readings_[0].bits = 0;
    for (std::size_t at = 0; at < letters.size(); ++at) {
      if (readings_[at].bits == kNever) continue;
      read_known(at);
      if (at == 0) read_unknown(at);
    }
  }

  // Empty if the letters as a whole cost no more than `whole` bits allow.
  std::vector<std::size_t> cuts(double whole) const {
    if (end_.bits >= whole) return {};
    std::vector<std::size_t> cuts;
    add_cuts(end_, letters_.size(), cuts);
    for (std::size_t at = end_.from; at > 0; at = readings_[at].from) {
      cuts.push_back(at);
      add_cuts(readings_[at], at, cuts);
    }
    std::sort(cuts.begin(), cuts.end());
    return cuts;
  }

 private:
  static void add_cuts(const Reading& reading, std::size_t end, std::vector<std::size_t>& cuts) {
    for (std::size_t i = 1; i < kLongestEntry && reading.from + i < end; ++i) {
      if ((reading.inner >> i) & 1u) cuts.push_back(reading.from + i);
    }
  }

  void read_known(std::size_t at) {
    std::uint32_t node = 0;
    for (std::size_t end = at + 1; end <= letters_.size(); ++end) {
      node = table_.next(node, letters_[end - 1]);
      if (node == 0) return;
      const auto value = table_.value(node);
      if (!value) continue;
      // Bürger-innen-rat: inside a word this is the feminine, not the inside.
      if (at > 0 && letters_.substr(at, end - at) == "innen") continue;
      if (end < letters_.size() && value->first != WordValue::kImpossible) {
        take(readings_[end], at, value->first / kCostSteps, value->cuts);
      }
      if (end == letters_.size() && at > 0 && value->last != WordValue::kImpossible) {
        take(end_, at, value->last / kCostSteps, value->cuts);
      }
    }
  }

  // A first part that no list knows: Kumasi|partnerschaft.
  void read_unknown(std::size_t at) {
    for (std::size_t end = at + kShortestUnknown; end + kShortestUnknown <= letters_.size();
         ++end) {
      const auto part = letters_.substr(at, end - at);
      take(readings_[end], at, kUnknownFirst + spelling_bits(part, table_.triples()), 0);
    }
  }

  void take(Reading& reading, std::size_t from, double bits, std::uint32_t inner) {
    const bool further = &reading != &end_ && from > 0;
    const double all = readings_[from].bits + bits + (further ? kFurtherPart : 0);
    if (all < reading.bits) reading = {all, from, inner};
  }

  const WordTable& table_;
  std::string_view letters_;
  std::vector<Reading> readings_;
  Reading end_;
};

std::uint64_t next_id() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

// The last word in each of 8192 places.
struct Remembered {
  std::uint64_t splitter = 0;
  std::string word;
  std::vector<Part> parts;
};
using Memory = std::array<Remembered, 8192>;

}  // namespace

CompoundSplitter::CompoundSplitter(std::span<const std::byte> table)
    : table_(table), id_(next_id()) {}

bool CompoundSplitter::knows(std::string_view word) const {
  std::string letters;
  if (word.size() > 2 * kLongestWord || !append_letters(word, letters)) return false;
  const auto value = table_.find(letters);
  return value && value->known != 0;
}

std::vector<std::size_t> CompoundSplitter::cuts(std::string_view letters) const {
  if (letters.size() < kShortestWord || letters.size() > kLongestWord) return {};
  if (const auto value = table_.find(letters); value && value->known != 0) {
    std::vector<std::size_t> cuts;
    for (std::size_t i = 1; i < kLongestEntry && i < letters.size(); ++i) {
      if ((value->cuts >> i) & 1u) cuts.push_back(i);
    }
    return cuts;
  }
  return cuts(letters, kUnknownWord + spelling_bits(letters, table_.triples()));
}

std::vector<std::size_t> CompoundSplitter::cuts(std::string_view letters, double whole) const {
  return Search(table_, letters).cuts(whole);
}

std::vector<Part> CompoundSplitter::parts(std::string_view word) const {
  std::string letters;
  std::vector<std::uint32_t> ends;
  std::vector<Part> parts;
  if (word.size() > 2 * kLongestWord || !append_letters(word, letters, &ends)) return parts;
  const std::vector<std::size_t> places = cuts(letters);
  if (places.empty()) return parts;
  std::uint32_t begin = 0;
  for (const std::size_t place : places) {
    parts.push_back({begin, ends[place - 1], false});
    begin = ends[place - 1];
  }
  parts.push_back({begin, ends.back(), false});
  for (const Span& span : nested_spans(table_, letters, places)) {
    parts.push_back({span.begin > 0 ? ends[span.begin - 1] : 0, ends[span.end - 1], true});
  }
  return parts;
}

const std::vector<Part>& CompoundSplitter::split(std::string_view word) const {
  thread_local const auto memory = std::make_unique<Memory>();
  Remembered& place = (*memory)[std::hash<std::string_view>{}(word) % memory->size()];
  if (place.splitter != id_ || place.word != word) {
    place.parts = parts(word);
    place.word = word;
    place.splitter = id_;
  }
  return place.parts;
}

}  // namespace lotse::analyzers
