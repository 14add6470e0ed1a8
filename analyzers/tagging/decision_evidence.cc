#include "analyzers/tagging/decision_evidence.h"

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

constexpr std::array kMajorities = {"einstimmig"sv, "mehrheitlich"sv, "unverandert"sv,
                                    "unanimously"sv, "einvernehmlich"sv};
constexpr std::array kOutcomes = {"beschlossen"sv, "angenommen"sv,  "zugestimmt"sv, "genehmigt"sv,
                                  "beschloss"sv,   "beschliesst"sv, "adopted"sv,    "approved"sv,
                                  "resolved"sv,    "decided"sv,     "agreed"sv,     "passed"sv};
constexpr std::array kDecides = {"beschliesst"sv, "beschloss"sv, "genehmigt"sv, "genehmigte"sv,
                                 "resolves"sv,    "resolved"sv,  "decides"sv,   "decided"sv,
                                 "adopts"sv,      "adopted"sv,   "approves"sv,  "approved"sv};
constexpr std::array kUndone = {"nicht"sv, "empfiehlt"sv,  "empfahl"sv, "empfohlen"sv,
                                "soll"sv,  "sollen"sv,     "wird"sv,    "werden"sv,
                                "wurde"sv, "moge"sv,       "bittet"sv,  "should"sv,
                                "will"sv,  "recommends"sv, "not"sv,     "wenn"sv,
                                "falls"sv, "kann"sv,       "may"sv,     "recommended"sv};

bool is_body(std::string_view word) {
  return word == "rat" || word == "stadtrat" || word == "gemeinderat" || word == "council" ||
         word == "kreistag" || word == "committee" || word.ends_with("ausschuss") ||
         word == "bezirksvertretung" || word == "stadtverordnetenversammlung";
}

// Words of the sentence of word `i` before it.
std::size_t sentence_begin(const TextWords& words, std::size_t i) {
  std::size_t first = i;
  while (first > 0 && words[first - 1].sentence == words[i].sentence) --first;
  return first;
}

std::size_t sentence_end(const TextWords& words, std::size_t i) {
  std::size_t last = i;
  while (last < words.size() && words[last].sentence == words[i].sentence) ++last;
  return last;
}

bool is_undone(const TextWords& words, std::size_t first, std::size_t last) {
  for (std::size_t k = first; k < last && k < words.size(); ++k)
    if (is_one_of(words.folded(k), kUndone)) return true;
  return false;
}

bool stands_between(const TextWords& words, std::size_t first, std::size_t last, auto is_it) {
  for (std::size_t k = first; k < last; ++k)
    if (is_it(words.folded(k))) return true;
  return false;
}

// "einstimmig beschlossen", "unanimously approved", "beschlossen (einstimmig)".
bool is_outcome(const TextWords& words, std::size_t i) {
  if (!is_one_of(words.folded(i), kMajorities)) return false;
  const auto outcome = [](std::string_view word) { return is_one_of(word, kOutcomes); };
  const std::size_t last = std::min(words.size(), i + 3);
  return stands_between(words, i + 1, last, outcome) ||
         stands_between(words, i - std::min<std::size_t>(i, 2), i, outcome);
}

// "fasste (mehrheitlich) folgenden Beschluss".
bool is_taking(const TextWords& words, std::size_t i) {
  const auto verb = words.folded(i);
  if (verb != "fasste" && verb != "fasst" && verb != "gefasst") return false;
  const auto decision = [](std::string_view word) { return word == "beschluss"; };
  return stands_between(words, i + 1, std::min(sentence_end(words, i), i + 14), decision) ||
         (verb == "gefasst" && stands_between(words, i - std::min<std::size_t>(i, 8), i, decision));
}

// "hat in seiner Sitzung am 3. Mai 2023 … beschlossen".
bool is_report_of_session(const TextWords& words, std::size_t i) {
  if (words.folded(i) != "beschlossen") return false;
  const std::size_t first = sentence_begin(words, i);
  const auto has = [](std::string_view word) { return word == "hat" || word == "hatte"; };
  const auto session = [](std::string_view word) { return word.ends_with("sitzung"); };
  return i - first < 60 && stands_between(words, first, i, has) &&
         stands_between(words, first, i, session) && stands_between(words, first, i, is_body);
}

// "Der Rat der Stadt Dortmund beschließt": the body near the beginning of the sentence, the verb
// soon after it.
bool is_operative(const TextWords& words, std::size_t i) {
  if (!is_one_of(words.folded(i), kDecides)) return false;
  const std::size_t first = std::max(sentence_begin(words, i), i - std::min<std::size_t>(i, 14));
  return stands_between(words, first, i, is_body);
}

}  // namespace

std::optional<WordRange> decision_in(const TextWords& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool decides = is_outcome(words, i) || is_taking(words, i) ||
                         is_report_of_session(words, i) || is_operative(words, i);
    if (!decides) continue;
    const std::size_t first = sentence_begin(words, i);
    if (!is_undone(words, first, i + 2)) return WordRange{first, i + 1};
  }
  return std::nullopt;
}

}  // namespace lotse::tagging
