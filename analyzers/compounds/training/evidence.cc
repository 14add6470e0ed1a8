#include "analyzers/compounds/training/evidence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "analyzers/compounds/training/rules.h"

namespace lotse::analyzers::training {
namespace {

// What is written more often is more likely to be a part, too.
double familiarity(const Entry& entry) { return (1 + std::log2(1.0 + entry.count)) / 4; }

// A genitive and nothing else: Siegfried, Oberhausen.
bool is_like_name(const Entry& word) { return word.base && word.genders == 0 && word.endings == 1; }

}  // namespace

double prior_of_first(const Entry& entry) {
  if (is_particle(entry.letters)) return 0;
  if (entry.modifier) return 3 * familiarity(entry);
  if (entry.letters.size() <= 2) return 0;
  double prior = 0;
  if ((entry.classes & kName) != 0) prior = 0.2;
  if ((entry.classes & (kAdjective | kVerb)) != 0 && entry.base) prior = 0.3;
  if ((entry.classes & kNoun) != 0) prior = entry.base ? 1 : 0.3;
  if (entry.letters.size() == 3) prior *= 0.1;  // abbreviations
  return prior * familiarity(entry);
}

double prior_of_last(const Entry& entry) {
  if (entry.letters.size() < 3 && entry.letters != "\xF6l") return 0;
  if (is_suffix(entry.letters)) return 0;
  double prior = 0;
  if ((entry.classes & kAdjective) != 0) prior = 0.5;
  if ((entry.classes & kNoun) != 0) prior = entry.base ? 1 : 0.5;
  if (entry.head) prior = 2;
  const bool adj = entry.base && (entry.classes & kAdjective) != 0;
  if (entry.letters.size() == 3)
    prior *= entry.head || entry.genders != 0 || adj ? 0.2 : 0;  // Ina, Udo
  return prior * familiarity(entry);
}

double agreement(const Entry& word, const Entry& last) {
  double ratio = 1;
  if ((word.classes & kNoun) == 0 && (last.classes & kAdjective) == 0) ratio *= 0.001;
  if (word.genders != 0 && last.genders != 0) {
    ratio *= (word.genders & last.genders) != 0 ? 1.8 : 0.01;
  }
  const bool nouns = (word.classes & last.classes & kNoun) != 0;
  if (is_like_name(word) && is_like_name(last)) return ratio * 0.1;
  if (nouns && word.endings != 0 && last.endings != 0) {
    ratio *= word.endings == last.endings ? 4 : 0.1;
  }
  return ratio;
}

std::size_t kind_of(const Entry& word, const Lexicon& lexicon) {
  constexpr std::size_t kSizes = kKinds / 8;
  constexpr std::array<std::string_view, 5> kLinked = {"", "s", "es", "n", "en"};
  const auto size = static_cast<std::size_t>(std::log2(1.0 + word.count) / 1.5);
  const bool modifier = std::any_of(kLinked.begin(), kLinked.end(), [&](std::string_view link) {
    const Entry* first = lexicon.find(word.letters + std::string(link));
    return first != nullptr && first->modifier;
  });
  return std::min(size, kSizes - 1) + (modifier ? kSizes : 0) + (word.english ? 2 * kSizes : 0) +
         (is_like_name(word) ? 4 * kSizes : 0);
}

bool is_name(const Entry& entry) { return (entry.classes & kName) != 0 && entry.genders == 0; }

}  // namespace lotse::analyzers::training
