#include "analyzers/lemmas/training/english_derivations.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lotse::analyzers::training {
namespace {

using Ends = std::pair<std::string_view, std::string_view>;

constexpr Ends kDerivations[] = {
    {"", "ly"},      {"y", "ily"},     {"le", "ly"},    {"ic", "ically"},    {"ic", "ical"},
    {"", "ion"},     {"e", "ion"},     {"", "ation"},   {"e", "ation"},      {"y", "ication"},
    {"", "able"},    {"e", "able"},    {"ate", "able"}, {"able", "ability"}, {"ible", "ibility"},
    {"", "ness"},    {"y", "iness"},   {"", "ment"},    {"", "al"},          {"e", "al"},
    {"y", "ical"},   {"al", "ality"},  {"e", "ity"},    {"ant", "ance"},     {"ent", "ence"},
    {"ent", "ency"}, {"ence", "ency"}, {"", "ful"},     {"", "less"},        {"", "ance"},
    {"e", "ance"},   {"", "ence"},     {"e", "ence"}};

// Derived by form, but words of their own.
constexpr Ends kOwn[] = {{"universe", "university"}, {"depart", "department"},
                         {"apart", "apartment"},     {"ration", "rational"},
                         {"public", "publication"},  {"convent", "convention"},
                         {"commune", "communal"},    {"intern", "internal"},
                         {"anime", "animal"},        {"nature", "naturally"}};

bool is_own(std::string_view word, std::string_view from) {
  return std::find(std::begin(kOwn), std::end(kOwn), Ends(from, word)) != std::end(kOwn);
}

}  // namespace

bool is_derived(std::string_view word, std::string_view from) {
  if (is_own(word, from)) return false;
  return std::any_of(std::begin(kDerivations), std::end(kDerivations), [&](const Ends& ends) {
    if (!from.ends_with(ends.first) || !word.ends_with(ends.second)) return false;
    const std::string_view stem = from.substr(0, from.size() - ends.first.size());
    return stem.size() > 2 && stem == word.substr(0, word.size() - ends.second.size());
  });
}

std::string nearer_origin(std::string_view word, std::string_view from) {
  constexpr Ends kOrigins[] = {{"ance", "ant"}, {"ence", "ent"}, {"ation", "ate"}};
  for (const auto& [end, origin] : kOrigins) {
    if (!word.ends_with(end) || from.ends_with(origin)) continue;
    return std::string(word.substr(0, word.size() - end.size())).append(origin);
  }
  return {};
}

}  // namespace lotse::analyzers::training
