#include "server/search/word_importance.h"

#include <algorithm>

namespace lotse::search {
namespace {

constexpr double kNumber = 2.5;
constexpr double kSmallLetters = 0.7;

bool begins_small(std::string_view word) {
  const auto begins = [word](std::string_view letter) { return word.starts_with(letter); };
  return (!word.empty() && word.front() >= 'a' && word.front() <= 'z') || begins("ä") ||
         begins("ö") || begins("ü");
}

}  // namespace

double word_importance(std::string_view typed) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (std::ranges::any_of(typed, is_digit)) return kNumber;
  return begins_small(typed) ? kSmallLetters : 1;
}

}  // namespace lotse::search
