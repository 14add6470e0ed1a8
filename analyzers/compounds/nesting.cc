#include "analyzers/compounds/nesting.h"

#include <limits>

namespace lotse::analyzers {
namespace {

// Bits that a compound loses for each boundary in it, if it is no part of other words.
constexpr double kUnlisted = 6;

// For each row of parts, from the short ones to the long ones: how many bits it costs less as one
// than each part for itself, and its outermost boundary.
class Nesting {
 public:
  Nesting(const WordTable& table, std::string_view letters, const std::vector<std::size_t>& cuts)
      : table_(table), letters_(letters), places_{0} {
    places_.insert(places_.end(), cuts.begin(), cuts.end());
    places_.push_back(letters.size());
    const std::size_t parts = cuts.size() + 1;
    rows_.resize(parts * (parts + 1));
    for (std::size_t size = 2; size <= parts; ++size) {
      for (std::size_t begin = 0; begin + size <= parts; ++begin) weigh(begin, begin + size);
    }
  }

  // Adds the compounds within the parts [begin, end).
  void add(std::size_t begin, std::size_t end, std::vector<Span>& spans) const {
    if (end - begin < 3) return;
    const std::size_t middle = row(begin, end).middle;
    for (const auto& [from, to] : {std::pair(begin, middle), std::pair(middle, end)}) {
      if (to - from < 2) continue;
      spans.push_back({places_[from], places_[to]});
      add(from, to, spans);
    }
  }

 private:
  struct Row {
    double gain = 0;
    std::size_t middle = 0;
  };

  const Row& row(std::size_t begin, std::size_t end) const {
    return rows_[begin * places_.size() + end];
  }

  // Of equal boundaries the last one, as in most words.
  void weigh(std::size_t begin, std::size_t end) {
    Row& best = rows_[begin * places_.size() + end];
    best = {-std::numeric_limits<double>::infinity(), end - 1};
    for (std::size_t middle = end - 1; middle > begin; --middle) {
      const double gain = row(begin, middle).gain + row(middle, end).gain - kUnlisted;
      if (gain > best.gain) best = {gain, middle};
    }
    const int whole = cost(begin, end);
    if (whole == WordValue::kImpossible) return;
    int parts = 0;
    for (std::size_t i = begin; i < end; ++i) parts += cost(i, i + 1);
    best.gain = (parts - whole) / kCostSteps;
  }

  int cost(std::size_t begin, std::size_t end) const {
    const auto part = letters_.substr(places_[begin], places_[end] - places_[begin]);
    const auto value = table_.find(part);
    if (!value) return WordValue::kImpossible;
    const bool last = end + 1 == places_.size();
    const int here = last ? value->last : value->first;
    return here != WordValue::kImpossible ? here : last ? value->first : value->last;
  }

  const WordTable& table_;
  std::string_view letters_;
  std::vector<std::size_t> places_;  // where parts begin, and the word's end
  std::vector<Row> rows_;
};

}  // namespace

std::vector<Span> nested_spans(const WordTable& table, std::string_view letters,
                               const std::vector<std::size_t>& cuts) {
  std::vector<Span> spans;
  if (cuts.size() < 2) return spans;
  Nesting(table, letters, cuts).add(0, cuts.size() + 1, spans);
  return spans;
}

}  // namespace lotse::analyzers
