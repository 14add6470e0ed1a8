#include "indexer/readers/dates.h"

#include <array>
#include <charconv>
#include <vector>

#include "indexer/readers/clean_text.h"

namespace lotse::readers {
namespace {

struct Piece {
  enum Kind { kNumber, kWord, kMark } kind;
  std::string_view text;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// Numbers, words and single marks; blanks only divide.
std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char c = text[at++];
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') continue;
    const bool digit = is_digit(c);
    if (digit || is_letter(c)) {
      while (at < text.size() && (digit ? is_digit(text[at]) : is_letter(text[at]))) ++at;
    }
    pieces.push_back({digit          ? Piece::kNumber
                      : is_letter(c) ? Piece::kWord
                                     : Piece::kMark,
                      text.substr(begin, at - begin)});
  }
  return pieces;
}

constexpr std::array<std::array<std::string_view, 5>, 12> kMonths{{
    {"januar", "january", "jan", "jänner", ""},
    {"februar", "february", "feb", "", ""},
    {"märz", "march", "mar", "mär", "maerz"},
    {"april", "apr", "", "", ""},
    {"mai", "may", "", "", ""},
    {"juni", "june", "jun", "", ""},
    {"juli", "july", "jul", "", ""},
    {"august", "aug", "", "", ""},
    {"september", "sep", "sept", "", ""},
    {"oktober", "october", "okt", "oct", ""},
    {"november", "nov", "", "", ""},
    {"dezember", "december", "dez", "dec", ""},
}};

int month_of(std::string_view word) {
  const std::string lower = lower_ascii(word);
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    for (const auto name : kMonths[i]) {
      if (!name.empty() && name == lower) return static_cast<int>(i) + 1;
    }
  }
  return 0;
}

bool is_real(int year, int month, int day) {
  constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) return false;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return day <= kDays[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

std::string iso(int year, int month, int day) {
  if (!is_real(year, month, day)) return "";
  const auto two_digits = [](int number) {
    return std::string(number < 10 ? "-0" : "-") + std::to_string(number);
  };
  return std::to_string(year) + two_digits(month) + two_digits(day);
}

// The pieces from one place on, asked for shapes.
class DateAt {
 public:
  DateAt(const std::vector<Piece>& pieces, std::size_t first) : pieces_(pieces), first_(first) {}

  std::string read() const {
    for (const auto& result : {year_first(), day_first(), day_word(), word_first()}) {
      if (!result.empty()) return result;
    }
    return "";
  }

  std::string compact() const {  // 20231123
    const int value = number(0, 8, 8);
    return value < 0 ? "" : iso(value / 10000, value / 100 % 100, value % 100);
  }

 private:
  int number(std::size_t i, std::size_t least, std::size_t most) const {
    int value = 0;
    if (first_ + i >= pieces_.size()) return -1;
    const Piece& piece = pieces_[first_ + i];
    if (piece.kind != Piece::kNumber || piece.text.size() < least || piece.text.size() > most) {
      return -1;
    }
    std::from_chars(piece.text.data(), piece.text.data() + piece.text.size(), value);
    return value;
  }
  bool mark(std::size_t i, std::string_view mark) const {
    return first_ + i < pieces_.size() && pieces_[first_ + i].text == mark;
  }
  int month(std::size_t i) const {
    return first_ + i < pieces_.size() ? month_of(pieces_[first_ + i].text) : 0;
  }

  std::string year_first() const {  // 2023-11-23
    return mark(1, "-") && mark(3, "-") ? iso(number(0, 4, 4), number(2, 2, 2), number(4, 2, 2))
                                        : "";
  }
  std::string day_first() const {  // 23.11.2023
    return mark(1, ".") && mark(3, ".") ? iso(number(4, 4, 4), number(2, 1, 2), number(0, 1, 2))
                                        : "";
  }
  std::string day_word() const {  // 23. November 2023, 23 Nov. 2023
    const std::size_t word = mark(1, ".") ? 2 : 1;
    const std::size_t year = mark(word + 1, ".") ? word + 2 : word + 1;
    return iso(number(year, 4, 4), month(word), number(0, 1, 2));
  }
  std::string word_first() const {  // November 23, 2023
    return mark(2, ",") ? iso(number(3, 4, 4), month(0), number(1, 1, 2)) : "";
  }

  const std::vector<Piece>& pieces_;
  std::size_t first_;
};

}  // namespace

std::string iso_date(std::string_view value) {
  const auto pieces = pieces_of(trimmed(value).substr(0, 64));
  const DateAt here(pieces, 0);
  const auto date = here.read();
  return date.empty() ? here.compact() : date;
}

bool is_iso_date(std::string_view value) {
  return value.size() == 10 && value[4] == '-' && iso_date(value) == value;
}

std::string first_date(std::string_view text) {
  const auto pieces = pieces_of(text);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (auto date = DateAt(pieces, i).read(); !date.empty()) return date;
  }
  return "";
}

}  // namespace lotse::readers
