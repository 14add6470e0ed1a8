#include "analyzers/tagging/light_stem.h"

#include <array>

namespace lotse::tagging {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kShortestGermanStem = 4;
constexpr std::size_t kShortestEnglishStem = 3;

std::string_view german(std::string_view word) {
  // Longest first; "ern" only of plurals in the dative (Kindern).
  static constexpr std::array kEndings = {"ern"sv, "en"sv, "er"sv, "es"sv,
                                          "em"sv,  "e"sv,  "s"sv,  "n"sv};
  for (const auto ending : kEndings)
    if (word.ends_with(ending) && !(ending == "s" && word.ends_with("ss")) &&
        word.size() - ending.size() >= kShortestGermanStem)
      return word.substr(0, word.size() - ending.size());
  return word;
}

// "city" and "cities" meet at "cit".
std::string_view english(std::string_view word) {
  if (word.size() < kShortestEnglishStem + 1) return word;
  if (word.ends_with("ies") && word.size() > 4) return word.substr(0, word.size() - 3);
  if (word.ends_with('y')) return word.substr(0, word.size() - 1);
  const bool plural = word.ends_with('s') && !word.ends_with("ss");
  return plural ? word.substr(0, word.size() - 1) : word;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.back() >= '0' && word.back() <= '9';
}

}  // namespace

std::string_view light_stem(std::string_view word, analyzers::Language language) {
  if (is_number(word)) return word;
  return language == analyzers::Language::kGerman ? german(word) : english(word);
}

}  // namespace lotse::tagging
