#include "server/search/matches.h"

#include <algorithm>

#include "analyzers/strength.h"
#include "server/search/rule_names.h"

namespace lotse::search {
namespace {

using analyzers::Mark;
using analyzers::QueryTerm;
using analyzers::Rule;

constexpr std::ptrdiff_t kMostOfAWord = 3;

// Both sides say how they came to the key that they share. What says more than "stands there" and
// "another form" is the reason; another wording of the question's is in any case.
Rule rule_of(const QueryTerm& term, const Mark& mark) {
  if (term.rule > Rule::kPart) return term.rule;
  if (mark.rule != Rule::kWord && mark.rule != Rule::kStem) return mark.rule;
  return term.rule != Rule::kWord ? term.rule : mark.rule;
}

}  // namespace

void Matches::add(const std::string& text, const std::vector<Mark>& marks) {
  for (const Mark& mark : marks) add(text, mark, false);
}

void Matches::add_title(const std::string& title, const std::vector<Mark>& marks) {
  for (const Mark& mark : marks) add(title, mark, true);
}

void Matches::add(const std::string& text, const Mark& mark, bool title) {
  const QueryTerm& term = terms_[mark.query_term];
  const Rule rule = rule_of(term, mark);
  Found one{{term.query_word, text.substr(mark.begin, mark.end - mark.begin), rule_name(rule)},
            analyzers::strength_of(rule)};
  if (term.prefix) {
    one.matched.rule = "prefix";
  } else if (title && rule == Rule::kWord) {
    one.matched.rule = "title";
  }
  const auto same = [&](const Found& other) {
    return other.matched.query == one.matched.query && other.matched.text == one.matched.text;
  };
  if (std::ranges::none_of(found_, same)) found_.push_back(std::move(one));
}

std::vector<Matched> Matches::matched() const {
  std::vector<Found> ordered = found_;
  std::ranges::stable_sort(ordered, std::ranges::greater(), &Found::strength);
  std::vector<Matched> all;
  for (const QueryTerm& term : terms_) {
    const auto of_word = [&](const Matched& one) { return one.query == term.query_word; };
    if (std::ranges::any_of(all, of_word)) continue;  // told at the word's first term
    for (const Found& one : ordered) {
      if (of_word(one.matched) && std::ranges::count_if(all, of_word) < kMostOfAWord) {
        all.push_back(one.matched);
      }
    }
  }
  return all;
}

}  // namespace lotse::search
