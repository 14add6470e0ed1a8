#include "analyzers/tagging/written_date.h"

#include <array>
#include <string_view>
#include <utility>

namespace lotse::tagging {
namespace {

using Month = std::pair<std::string_view, int>;

constexpr std::array kMonths = {
    Month{"januar", 1},    Month{"january", 1},   Month{"jan", 1},       Month{"janner", 1},
    Month{"februar", 2},   Month{"february", 2},  Month{"feb", 2},       Month{"marz", 3},
    Month{"maerz", 3},     Month{"march", 3},     Month{"mar", 3},       Month{"mrz", 3},
    Month{"april", 4},     Month{"apr", 4},       Month{"mai", 5},       Month{"may", 5},
    Month{"juni", 6},      Month{"june", 6},      Month{"jun", 6},       Month{"juli", 7},
    Month{"july", 7},      Month{"jul", 7},       Month{"august", 8},    Month{"aug", 8},
    Month{"september", 9}, Month{"sept", 9},      Month{"sep", 9},       Month{"oktober", 10},
    Month{"october", 10},  Month{"okt", 10},      Month{"oct", 10},      Month{"november", 11},
    Month{"nov", 11},      Month{"dezember", 12}, Month{"december", 12}, Month{"dez", 12},
    Month{"dec", 12}};

int month_of(std::string_view word) {
  for (const auto& [name, number] : kMonths)
    if (name == word) return number;
  return 0;
}

// The number a word is, with an English ordinal ending allowed; -1 if it is none.
int number_of(std::string_view word, std::size_t most_digits, bool ordinal) {
  int value = 0;
  std::size_t digits = 0;
  while (digits < word.size() && word[digits] >= '0' && word[digits] <= '9')
    value = value * 10 + (word[digits++] - '0'), value = value > 99999 ? 99999 : value;
  if (digits == 0 || digits > most_digits) return -1;
  const auto rest = word.substr(digits);
  const bool ending = rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
  return rest.empty() || (ordinal && ending) ? value : -1;
}

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

std::optional<std::string> iso(int year, int month, int day) {
  constexpr std::array kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (year < 1800 || year > 2100 || month < 1 || month > 12 || day < 1) return std::nullopt;
  const int days =
      kDays[static_cast<std::size_t>(month - 1)] + (month == 2 && is_leap(year) ? 1 : 0);
  if (day > days) return std::nullopt;
  const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
  return std::to_string(year) + "-" + two(month) + "-" + two(day);
}

bool is_gap(const TextWords& words, std::size_t i, std::string_view sign) {
  auto gap = words.before(i);
  if (!gap.starts_with(sign)) return false;
  gap.remove_prefix(sign.size());
  return gap.empty() || gap == " " || gap == "\xC2\xA0" || gap == "\n";
}

// 14.03.2023, 14. 3. 2023, 5.10.05
std::optional<std::string> numeric(const TextWords& words, std::size_t i) {
  if (!is_gap(words, i + 1, ".") || !is_gap(words, i + 2, ".")) return std::nullopt;
  int year = number_of(words.folded(i + 2), 4, false);
  if (words.folded(i + 2).size() == 2) {
    if (words.before(i + 2) != ".") return std::nullopt;
    year += year < 50 ? 2000 : 1900;
  } else if (words.folded(i + 2).size() != 4) {
    return std::nullopt;
  }
  return iso(year, number_of(words.folded(i + 1), 2, false), number_of(words.folded(i), 2, false));
}

std::optional<std::string> iso_form(const TextWords& words, std::size_t i) {
  if (words.folded(i).size() != 4 || words.before(i + 1) != "-" || words.before(i + 2) != "-")
    return std::nullopt;
  return iso(number_of(words.folded(i), 4, false), number_of(words.folded(i + 1), 2, false),
             number_of(words.folded(i + 2).substr(0, 2), 2, false));
}

// 14. März 2023, 14 March 2023, March 14, 2023
std::optional<std::string> with_month(const TextWords& words, std::size_t i) {
  if (words.folded(i + 2).size() != 4) return std::nullopt;
  const int year = number_of(words.folded(i + 2), 4, false);
  if (const int month = month_of(words.folded(i + 1)); month > 0 && words[i + 1].gap < Gap::kLoose)
    return iso(year, month, number_of(words.folded(i), 2, true));
  if (const int month = month_of(words.folded(i)); month > 0)
    return iso(year, month, number_of(words.folded(i + 1), 2, true));
  return std::nullopt;
}

// 14th of March 2023, 14th day of March 2023
std::optional<WrittenDate> with_of(const TextWords& words, std::size_t i) {
  const int day = number_of(words.folded(i), 2, true);
  std::size_t k = i + 1;
  if (day > 0 && k < words.size() && words.folded(k) == "day") ++k;
  if (day < 1 || k + 2 >= words.size() || words.folded(k) != "of") return std::nullopt;
  if (words.folded(k + 2).size() != 4) return std::nullopt;
  const auto date =
      iso(number_of(words.folded(k + 2), 4, false), month_of(words.folded(k + 1)), day);
  if (!date) return std::nullopt;
  return WrittenDate{*date, {i, k + 3}};
}

}  // namespace

std::optional<WrittenDate> date_at(const TextWords& words, std::size_t i) {
  if (i + 2 >= words.size()) return std::nullopt;
  const char first = words.folded(i).front();
  const bool number = first >= '0' && first <= '9';
  if (!number && month_of(words.folded(i)) == 0) return std::nullopt;
  auto date = number ? numeric(words, i) : std::nullopt;
  if (!date && number) date = iso_form(words, i);
  if (!date) date = with_month(words, i);
  if (date) return WrittenDate{*date, {i, i + 3}};
  return number ? with_of(words, i) : std::nullopt;
}

std::vector<WrittenDate> dates_in(const TextWords& words) {
  std::vector<WrittenDate> all;
  for (std::size_t i = 0; i < words.size();) {
    auto date = date_at(words, i);
    i = date ? date->words.last : i + 1;
    if (date) all.push_back(std::move(*date));
  }
  return all;
}

}  // namespace lotse::tagging
