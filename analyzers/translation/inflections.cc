#include "analyzers/translation/inflections.h"

#include <algorithm>
#include <array>

#include "analyzers/stemmer.h"

namespace lotse::analyzers {
namespace {

constexpr auto kGermanEndings = std::to_array<std::string_view>(
    {"", "t", "te", "e", "em", "en", "ens", "er", "ern", "es", "n", "nen", "s", "se", "sen"});
constexpr auto kEnglishEndings =
    std::to_array<std::string_view>({"", "s", "es", "y", "ies", "e", "d", "ed", "ied", "ing"});
constexpr std::size_t kMostDropped = 3;
constexpr std::size_t kShortestBase = 2;

template <typename Endings, typename Stem>
std::vector<std::string> forms_of(std::string_view word, const Endings& endings, Stem stem) {
  std::vector<std::string> forms{std::string(word)};
  const std::string wanted = stem(word);
  for (std::size_t dropped = 0; dropped <= kMostDropped; ++dropped) {
    if (word.size() < kShortestBase + dropped) break;
    for (const std::string_view ending : endings) {
      std::string form(word.substr(0, word.size() - dropped));
      form += ending;
      if (stem(form) == wanted) forms.push_back(std::move(form));
    }
  }
  std::ranges::sort(forms);
  const auto doubles = std::ranges::unique(forms);
  forms.erase(doubles.begin(), doubles.end());
  return forms;
}

}  // namespace

std::vector<std::string> inflections(std::string_view folded_word, Language language) {
  return language == Language::kGerman ? forms_of(folded_word, kGermanEndings, german_stem)
                                       : forms_of(folded_word, kEnglishEndings, english_stem);
}

}  // namespace lotse::analyzers
