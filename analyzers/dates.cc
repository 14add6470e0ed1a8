#include "analyzers/dates.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "analyzers/meanings.h"

namespace lotse::analyzers {
namespace {

using Month = std::pair<std::string_view, int>;
// Folded.
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

// Fifteen bits of the first three letters, by which most words are told apart from months.
constexpr std::size_t beginning_of(std::string_view word) {
  const auto bits = [&](std::size_t i) { return static_cast<unsigned char>(word[i]) & 31u; };
  return bits(0) << 10 | bits(1) << 5 | bits(2);
}

constexpr auto kBeginnings = [] {
  std::array<std::uint64_t, (1 << 15) / 64> bits{};
  for (const Month& month : kMonths) {
    const std::size_t bit = beginning_of(month.first);
    bits[bit / 64] |= std::uint64_t{1} << bit % 64;
  }
  return bits;
}();

bool begins_month(std::string_view word) {
  if (word.size() < 3 || word.size() > 9) return false;
  const std::size_t bit = beginning_of(word);
  return (kBeginnings[bit / 64] >> bit % 64 & 1) != 0;
}

int month_of(std::string_view word) {
  if (!begins_month(word)) return 0;
  const auto found = std::find_if(kMonths.begin(), kMonths.end(),
                                  [&](const Month& month) { return month.first == word; });
  return found == kMonths.end() ? 0 : found->second;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The number a word is, of at most four digits; 0 if it is none.
int number_of(std::string_view word) {
  if (word.size() > 4) return 0;
  int value = 0;
  for (const char c : word) {
    if (!is_digit(c)) return 0;
    value = value * 10 + (c - '0');
  }
  return value;
}

// 3, 03, 3rd; 0 if it is none.
int day_of(std::string_view word) {
  if (word.empty() || !is_digit(word[0])) return 0;
  for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
    if (word.ends_with(ending)) word.remove_suffix(2);
  }
  return word.size() <= 2 ? number_of(word) : 0;
}

int year_of(std::string_view word) { return word.size() == 4 ? number_of(word) : 0; }

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

bool is_day(int year, int month, int day) {
  constexpr std::array kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1) return false;
  const int days = kDays[static_cast<std::size_t>(month - 1)];
  return day <= days + (month == 2 && is_leap(year) ? 1 : 0);
}

struct Date {
  int year = 0;
  int month = 0;
  int day = 0;            // 0: the whole month
  std::size_t last = 0;   // one past its last token
  std::uint32_t end = 0;  // in the text
  bool year_written = true;
};

bool is_date(const Date& date) {
  if (date.year < 1000 || date.month < 1 || date.month > 12) return false;
  return date.day == 0 || is_day(date.year, date.month, date.day);
}

// `sign`, then blanks and at most one line end.
bool is_gap(std::string_view gap, std::string_view sign) {
  if (!gap.starts_with(sign) || gap.size() > sign.size() + 3) return false;
  gap.remove_prefix(sign.size());
  if (gap == "\xC2\xA0") return true;
  return gap.find_first_not_of(" \t\r\n") == std::string_view::npos &&
         std::count(gap.begin(), gap.end(), '\n') <= 1;
}

// The words from one on, as many as a date has.
class Row {
 public:
  Row(std::string_view text, const Forms& tokens, std::size_t first)
      : text_(text), tokens_(tokens) {
    for (; size_ < 4 && first < tokens.size(); first = ends_[size_++]) {
      firsts_[size_] = first;
      ends_[size_] = word_end(tokens, first);
    }
  }

  std::size_t size() const { return size_; }
  std::size_t first(std::size_t i) const { return firsts_[i]; }
  std::string_view operator[](std::size_t i) const {
    const Form& token = tokens_[firsts_[i]];
    return token.rule == Rule::kWord ? std::string_view(token.text) : std::string_view();
  }
  // What stands before word i.
  std::string_view gap(std::size_t i) const {
    const std::size_t from = tokens_[firsts_[i - 1]].end;
    return text_.substr(from, tokens_[firsts_[i]].begin - from);
  }
  // A sign before it that makes it the rest of what is no date: 30/02/2023.
  bool inside_date() const {
    const std::size_t begin = tokens_[firsts_[0]].begin;
    return begin > 0 && (text_[begin - 1] == '/' || text_[begin - 1] == '.');
  }
  bool blank(std::size_t i) const { return is_gap(gap(i), "") && !gap(i).empty(); }
  Date date(std::size_t words, int year, int month, int day) const {
    return {year, month, day, ends_[words - 1], tokens_[firsts_[words - 1]].end, true};
  }

 private:
  std::string_view text_;
  const Forms& tokens_;
  std::array<std::size_t, 4> firsts_{};
  std::array<std::size_t, 4> ends_{};
  std::size_t size_ = 0;
};

// 23.11.2023, 23. 11. 2023, 23.11.23
Date numeric(const Row& row) {
  if (row.size() < 3 || !is_gap(row.gap(1), ".") || !is_gap(row.gap(2), ".")) return {};
  Date date = row.date(3, year_of(row[2]), number_of(row[1]), day_of(row[0]));
  if (row[2].size() == 2 && row.gap(1) == "." && row.gap(2) == ".") {
    const int year = number_of(row[2]);
    date.year = year + (year < 50 ? 2000 : 1900);
    date.year_written = false;
  }
  return row[1].size() <= 2 && date.day > 0 ? date : Date{};
}

// 23. November 2023, 23 November 2023, 23rd of November, 2023
Date day_first(const Row& row) {
  const int day = day_of(row[0]);
  const std::size_t month = row.size() > 1 && row[1] == "of" ? 2 : 1;
  if (day == 0 || row.size() < month + 2) return {};
  if (!row.blank(1) && !is_gap(row.gap(1), ".")) return {};
  const auto before_year = row.gap(month + 1);
  if (!row.blank(month + 1) && !is_gap(before_year, ",") && !is_gap(before_year, ".")) return {};
  return row.date(month + 2, year_of(row[month + 1]), month_of(row[month]), day);
}

// 11/2023
Date month_number(const Row& row) {
  if (row.size() < 2 || row[0].size() != 2 || row.gap(1) != "/" || row.inside_date()) return {};
  return row.date(2, year_of(row[1]), number_of(row[0]), 0);
}

// November 23, 2023; November 2023
Date month_first(const Row& row) {
  const int month = month_of(row[0]);
  if (month == 0 || row.size() < 2) return {};
  if (!row.blank(1) && !is_gap(row.gap(1), ".")) return {};
  if (year_of(row[1]) > 0) return row.date(2, year_of(row[1]), month, 0);
  const int day = day_of(row[1]);
  if (row.size() < 3 || day == 0 || (!row.blank(2) && !is_gap(row.gap(2), ","))) return {};
  return row.date(3, year_of(row[2]), month, day);
}

// 2023-11-23 is one word with parts; a time may follow (2023-11-23T09:00).
Date iso(std::string_view text, const Forms& tokens, std::size_t first) {
  const std::string_view written =
      text.substr(tokens[first].begin, tokens[first].end - tokens[first].begin);
  if (written.size() < 10 || written[4] != '-' || written[7] != '-') return {};
  if (written.size() > 10 && written[10] != 'T') return {};
  return {number_of(written.substr(0, 4)), number_of(written.substr(5, 2)),
          number_of(written.substr(8, 2)), word_end(tokens, first),
          tokens[first].begin + 10,        true};
}

// False for most words.
bool begins_date(const Form& form) {
  return !form.text.empty() && (is_digit(form.text[0]) || begins_month(form.text));
}

std::optional<Date> date_at(std::string_view text, const Forms& tokens, std::size_t first) {
  const Form& token = tokens[first];
  if (token.rule != Rule::kWord || token.text.empty()) return std::nullopt;
  if (is_digit(token.text[0])) {
    if (token.text.size() >= 8) {
      const Date date = iso(text, tokens, first);
      return is_date(date) && date.day > 0 ? std::optional(date) : std::nullopt;
    }
    if (token.text.size() != 2 && day_of(token.text) == 0) return std::nullopt;
  } else if (month_of(token.text) == 0) {
    return std::nullopt;
  }
  const Row row(text, tokens, first);
  for (const auto& read : {numeric, day_first, month_first, month_number}) {
    const Date date = read(row);
    if (is_date(date)) return date;
  }
  return std::nullopt;
}

bool joins_days(std::string_view word) {
  constexpr std::array<std::string_view, 8> kWords = {"und", "bis",   "oder", "to",
                                                      "and", "sowie", "u",    "zum"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool is_days_sign(std::string_view gap) {
  return gap.find_first_of("/-,") != std::string_view::npos ||
         gap.find("–") != std::string_view::npos;
}

// The 23rd in "23. bis 25. November 2023", "23./24. November 2023", "23.11. bis 25.11.2023".
std::optional<Date> earlier_day(std::string_view text, const Forms& tokens, std::size_t first,
                                int most = 6) {
  const Row row(text, tokens, first);
  const int day = row.size() > 1 && most > 0 ? day_of(row[0]) : 0;
  if (day == 0 || !row.gap(1).starts_with('.') || row.gap(1).size() > 6) return std::nullopt;
  const int written = is_gap(row.gap(1), ".") ? std::max(month_of(row[1]), number_of(row[1])) : 0;
  const std::size_t month = written > 0 && written <= 12 && row.size() > 2 ? 1 : 0;
  std::size_t next = month + 1;
  const bool joined = joins_days(row[next]);
  if (!joined && !is_days_sign(row.gap(next))) return std::nullopt;
  if (joined && ++next >= row.size()) return std::nullopt;
  auto later = date_at(text, tokens, row.first(next));
  if (!later || later->day == 0) later = earlier_day(text, tokens, row.first(next), most - 1);
  if (!later) return std::nullopt;
  Date date = row.date(month + 1, later->year, month > 0 ? written : later->month, day);
  date.year_written = false;
  return is_date(date) ? std::optional(date) : std::nullopt;
}

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::vector<std::string> terms_of(const Date& date) {
  const std::string month = std::to_string(date.year) + "-" + two(date.month);
  std::vector<std::string> terms;
  if (date.day > 0) terms.push_back(month + "-" + two(date.day));
  terms.push_back(month);
  if (!date.year_written) terms.push_back(std::to_string(date.year));
  return terms;
}

}  // namespace

void Dates::apply(Draft& draft) const {
  const std::string_view text = draft.text;
  Forms& tokens = draft.forms;
  std::vector<Meaning> found;
  for (std::size_t first = 0; first < tokens.size();) {
    if (!begins_date(tokens[first])) {
      first = word_end(tokens, first);
      continue;
    }
    auto date = date_at(text, tokens, first);
    if (!date && is_digit(tokens[first].text[0])) date = earlier_day(text, tokens, first);
    if (date) {
      found.push_back(
          {first, date->last, tokens[first].begin, date->end, terms_of(*date), Rule::kDate, false});
      first = date->last;
    } else {
      first = word_end(tokens, first);
    }
  }
  if (!found.empty()) put_meanings(draft, found, purpose_);
}

}  // namespace lotse::analyzers
