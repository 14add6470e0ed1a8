#include "analyzers/tagging/goal_trigger.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lotse::tagging {
namespace {

using namespace std::string_view_literals;

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array kSingular = {
    "ziel"sv, "ziels"sv, "zieles"sv, "goal"sv, "entwicklungsziel"sv, "entwicklungsziels"sv};
constexpr std::array kPlural = {"ziele"sv, "zielen"sv, "goals"sv, "entwicklungsziele"sv,
                                "entwicklungszielen"sv};
constexpr std::array kTargets = {"unterziel"sv,   "unterziele"sv,   "unterzielen"sv, "unterziels"sv,
                                 "target"sv,      "targets"sv,      "teilziel"sv,    "teilziele"sv,
                                 "zielvorgabe"sv, "zielvorgaben"sv, "subtarget"sv};
constexpr std::array kNumberSigns = {"nr"sv, "nummer"sv, "no"sv, "number"sv, "nummern"sv};

bool is_sustainability_goal(std::string_view word) {
  return word.starts_with("nachhaltigkeitsziel") && word.size() <= 21;
}

bool is_sdg(std::string_view word) { return word == "sdg" || word == "sdgs"; }

// "UN-Ziel", "Sustainable Development Goal", "globales Ziel": words before the goal that make it
// certain. Number of words, 0 if there are none.
std::size_t certain_prefix(const TextWords& words, std::size_t i) {
  const auto word = [&](std::size_t k) { return k < words.size() ? words.folded(k) : ""sv; };
  if (word(i) == "sustainable" && word(i + 1) == "development") return 2;
  if (word(i) == "nachhaltige" || word(i) == "nachhaltiges" || word(i) == "nachhaltigen")
    return word(i + 1).starts_with("entwicklungsziel") ? 1 : 0;
  if (words.raw(i) == "UN" || words.raw(i) == "VN") return 1;
  if (word(i) == "agenda" && word(i + 1) == "2030") return 2;
  if (word(i) == "2030" && word(i + 1) == "agenda") return 2;
  const bool global = word(i) == "global" && words[i].capital;
  return global && words.raw(i + 1 < words.size() ? i + 1 : i).starts_with("Goal") ? 1 : 0;
}

bool is_bound(const TextWords& words, std::size_t i) {
  return i < words.size() && words[i].gap <= Gap::kTight;
}

// "Ziele für nachhaltige Entwicklung": words behind the goal that make it certain.
std::size_t certain_suffix(const TextWords& words, std::size_t last) {
  static constexpr std::array kSuffix = {"fur"sv, "nachhaltige"sv, "entwicklung"sv};
  for (std::size_t k = 0; k < kSuffix.size(); ++k)
    if (last + k >= words.size() || words.folded(last + k) != kSuffix[k]) return 0;
  return kSuffix.size();
}

std::optional<GoalTrigger> base_trigger(const TextWords& words, std::size_t i) {
  const std::size_t prefix = certain_prefix(words, i);
  const std::size_t at = i + prefix;
  if (at >= words.size() || (prefix > 0 && !is_bound(words, at))) return std::nullopt;
  const auto word = words.folded(at);
  GoalTrigger trigger{{i, at + 1}, prefix > 0};
  trigger.target = is_one_of(word, kTargets);
  trigger.plural = is_one_of(word, kPlural) || word == "sdgs" || word.ends_with("ziele") ||
                   word.ends_with("zielen") || (trigger.target && word.ends_with('s'));
  if (is_sdg(word) || is_sustainability_goal(word))
    trigger.certain = true;
  else if (!trigger.target && !trigger.plural && !is_one_of(word, kSingular))
    return std::nullopt;
  if (const std::size_t suffix = certain_suffix(words, trigger.words.last); suffix > 0) {
    trigger.certain = true;
    trigger.words.last += suffix;
  }
  return trigger;
}

}  // namespace

std::optional<GoalTrigger> goal_trigger_at(const TextWords& words, std::size_t i) {
  // Nearly every word is none: a look at its first letter spares the rest.
  constexpr std::string_view kFirstLetters = "sznuvaget2";
  if (kFirstLetters.find(words.folded(i).front()) == std::string_view::npos) return std::nullopt;
  auto trigger = base_trigger(words, i);
  if (!trigger) return std::nullopt;
  // "SDG-Ziel Nr. 4", "SDG target 11.4"
  while (is_bound(words, trigger->words.last)) {
    const auto word = words.folded(trigger->words.last);
    const bool sign = is_one_of(word, kNumberSigns);
    const bool target = is_one_of(word, kTargets);
    if (!sign && !target && !is_one_of(word, kSingular) && !is_one_of(word, kPlural)) break;
    if (!trigger->certain && !sign) break;
    trigger->numbered |= sign;
    trigger->target |= target;
    ++trigger->words.last;
  }
  return trigger;
}

}  // namespace lotse::tagging
