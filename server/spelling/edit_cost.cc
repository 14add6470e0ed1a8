#include "server/spelling/edit_cost.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <vector>

namespace lotse::spelling {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr double kFull = 1, kSwapped = 0.8, kNeighbourKey = 0.8, kByEar = 0.5, kDoubled = 0.3;
constexpr double kFirstLetter = 0.4;  // beyond the letter itself
constexpr std::size_t kLongest = 64;  // letters

// Letters that sound alike.
constexpr std::array<std::string_view, 16> kAlike{"dt", "bp", "gk", "fv", "vw", "sz", "ck", "cz",
                                                  "iy", "ij", "ae", "cs", "mn", "jy", "qk", "oe"};
// What a letter may be that is silent or half of a pair: written after or before the other one.
constexpr std::array<std::string_view, 22> kPairs{"ie", "ae", "oe", "ue", "ah", "eh", "ih", "oh",
                                                  "uh", "th", "rh", "ck", "tz", "dt", "ss", "sc",
                                                  "ch", "sh", "ea", "ns", "gh", "ey"};
// Groups of letters that sound alike and differ in length.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kGroups{
    {{"ph", "f"}, {"ks", "x"}, {"chs", "x"}, {"cks", "x"}, {"sch", "sh"}, {"qu", "kw"}}};
constexpr std::array<std::string_view, 3> kKeyboard{"qwertzuiop", "asdfghjkl", "yxcvbnm"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& pairs, char a, char b) {
  return std::ranges::any_of(pairs, [&](std::string_view p) { return p[0] == a && p[1] == b; });
}

bool are_neighbour_keys(char a, char b) {
  return std::ranges::any_of(kKeyboard, [&](std::string_view row) {
    const std::size_t at = row.find(a), other = row.find(b);
    if (at == std::string_view::npos || other == std::string_view::npos) return false;
    return at + 1 == other || other + 1 == at;
  });
}

double change_cost(char a, char b) {
  if (a == b) return 0;
  if (holds(kAlike, a, b) || holds(kAlike, b, a)) return kByEar;
  return are_neighbour_keys(a, b) ? kNeighbourKey : kFull;
}

// Of the letter at `at` that one of the two words has and the other has not.
double extra_cost(std::string_view word, std::size_t at) {
  const char letter = word[at];
  const char before = at > 0 ? word[at - 1] : '\0';
  const char after = at + 1 < word.size() ? word[at + 1] : '\0';
  if (letter == before || letter == after) return kDoubled;
  return holds(kPairs, before, letter) || holds(kPairs, letter, after) ? kByEar : kFull;
}

// Rows of the table by letters of the typed word, columns by those of the word meant.
class Table {
 public:
  Table(std::string_view typed, std::string_view meant)
      : typed_(typed),
        meant_(meant),
        width_(meant.size() + 1),
        cells_((typed.size() + 1) * width_) {}

  double cost(double most) {
    return fill_rows(most) ? within(at(typed_.size(), width_ - 1), most) : kNever;
  }

  double cost_of_beginning(double most) {
    if (!fill_rows(most)) return kNever;
    const auto last = cells_.end() - static_cast<std::ptrdiff_t>(width_);
    return within(*std::min_element(last, cells_.end()), most);
  }

 private:
  static double within(double cost, double most) { return cost <= most ? cost : kNever; }

  // False if nothing can cost so little. Groups and swaps look back over up to three rows.
  bool fill_rows(double most) {
    int dear_rows = 0;
    for (std::size_t i = 0; i <= typed_.size(); ++i) {
      double least = kNever;
      for (std::size_t j = 0; j <= meant_.size(); ++j) least = std::min(least, fill(i, j));
      dear_rows = least > most ? dear_rows + 1 : 0;
      if (dear_rows == 3) return false;
    }
    return true;
  }

  double& at(std::size_t i, std::size_t j) { return cells_[i * width_ + j]; }

  double fill(std::size_t i, std::size_t j) {
    if (i == 0 && j == 0) return at(0, 0) = 0;
    double best = kNever;
    const auto take = [&](double cost) { best = std::min(best, cost); };
    const double first = i <= 1 && j <= 1 ? kFirstLetter : 0;
    if (i > 0) take(at(i - 1, j) + extra_cost(typed_, i - 1) + (j == 0 ? first : 0));
    if (j > 0) take(at(i, j - 1) + extra_cost(meant_, j - 1) + (i == 0 ? first : 0));
    if (i > 0 && j > 0) take(at(i - 1, j - 1) + changed(i - 1, j - 1));
    if (is_swap(i, j)) take(at(i - 2, j - 2) + kSwapped);
    for (const auto& [longer, shorter] : kGroups) {
      take(grouped(i, j, longer, shorter));
      take(grouped(i, j, shorter, longer));
    }
    return at(i, j) = best;
  }

  double changed(std::size_t i, std::size_t j) const {
    const double cost = change_cost(typed_[i], meant_[j]);
    return cost > kByEar && i == 0 && j == 0 ? cost + kFirstLetter : cost;
  }

  bool is_swap(std::size_t i, std::size_t j) const {
    return i > 1 && j > 1 && typed_[i - 1] == meant_[j - 2] && typed_[i - 2] == meant_[j - 1] &&
           typed_[i - 1] != typed_[i - 2];
  }

  double grouped(std::size_t i, std::size_t j, std::string_view mine, std::string_view other) {
    const bool here = typed_.substr(0, i).ends_with(mine) && meant_.substr(0, j).ends_with(other);
    return here ? at(i - mine.size(), j - other.size()) + kByEar : kNever;
  }

  std::string_view typed_, meant_;
  std::size_t width_;
  std::vector<double> cells_;
};

}  // namespace

// Damerau, A technique for computer detection and correction of spelling errors (CACM 1964);
// letters that are swapped stay beside each other (optimal string alignment).
double edit_cost(std::string_view typed, std::string_view meant, double most) {
  if (typed.size() > kLongest || meant.size() > kLongest) {
    return kNever;
  }
  return Table(typed, meant).cost(most);
}

double beginning_cost(std::string_view typed, std::string_view meant, double most) {
  if (typed.size() > kLongest || meant.size() > kLongest) return kNever;
  return Table(typed, meant).cost_of_beginning(most);
}

}  // namespace lotse::spelling
