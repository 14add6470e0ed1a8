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

std::string english(std::string_view word) {
  if (word.size() < kShortestEnglishStem + 1 || !word.ends_with('s') || word.ends_with("ss"))
    return std::string(word);
  if (word.ends_with("ies") && word.size() >= kShortestEnglishStem + 3)
    return std::string(word.substr(0, word.size() - 3)) + "y";
  return std::string(word.substr(0, word.size() - 1));
}

bool is_number(std::string_view word) {
  return !word.empty() && word.back() >= '0' && word.back() <= '9';
}

}  // namespace

std::string light_stem(std::string_view word, analyzers::Language language) {
  if (is_number(word)) return std::string(word);
  return language == analyzers::Language::kGerman ? std::string(german(word)) : english(word);
}

}  // namespace lotse::tagging
