#include "analyzers/passage_finder.h"

#include <algorithm>

#include "analyzers/candidates.h"
#include "analyzers/choice.h"
#include "analyzers/excerpt.h"
#include "analyzers/running_text.h"

namespace lotse::analyzers {
namespace {

constexpr std::size_t kFewWords = 6;  // of a question whose every word is looked for
constexpr std::size_t kShort = 60;    // bytes; shorter passages go on into the next sentence

std::vector<double> rarities_of(const std::vector<QueryTerm>& terms,
                                const std::vector<std::size_t>& words) {
  std::vector<double> rarities;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (words[i] >= rarities.size()) rarities.resize(words[i] + 1);
    rarities[words[i]] = std::max(rarities[words[i]], terms[i].rarity);
  }
  return rarities;
}

// The sentence after `chosen`, when that alone says little and both fit: a heading, "Ja."
std::optional<Chosen> next_sentence(std::string_view text, const std::vector<Paragraph>& paragraphs,
                                    const Choice& choice, const Chosen& chosen,
                                    std::size_t max_bytes) {
  const std::size_t length = chosen.end - chosen.begin;
  auto paragraph =
      std::ranges::find_if(paragraphs, [&](const Paragraph& one) { return one.end >= chosen.end; });
  if (paragraph == paragraphs.end()) return std::nullopt;
  const bool last = paragraph->end == chosen.end;
  if (last && (length >= kShort || ++paragraph == paragraphs.end())) return std::nullopt;
  const std::size_t from = std::max(paragraph->begin, chosen.end);
  const auto bounds = stretches_of(text, {from, paragraph->end, paragraph->language});
  const std::size_t end = bounds.size() > 1 ? bounds[1] : from;
  const std::string_view next = text.substr(from, end - from);
  const bool fits = length + next.size() <= max_bytes && share_of_running_text(next) > 0.7;
  const bool room = length < kShort && length + kShort <= max_bytes;
  if (next.empty() || (!fits && !room)) return std::nullopt;
  const auto number = static_cast<std::size_t>(paragraph - paragraphs.begin());
  return Chosen{from, end, choice.marks_in(number, from, end), chosen.strengths};
}

}  // namespace

PassageFinder::PassageFinder(std::vector<QueryTerm> terms)
    : terms_(std::move(terms)),
      words_(word_numbers(terms_)),
      rarities_(rarities_of(terms_, words_)),
      table_(terms_),
      glance_(terms_) {}

Passage PassageFinder::best_passage(std::string_view text, Language language,
                                    std::size_t max_bytes) const {
  const auto paragraphs = unnamed_paragraphs(text);
  const Question question{terms_, table_, words_, rarities_};
  Choice choice(text, language, paragraphs,
                candidates_of(text, paragraphs, glance_, rarities_.size()), question);
  auto first = choice.best(std::vector<float>(rarities_.size()));
  if (!first) return opening_of(text, paragraphs, max_bytes);
  auto second = choice.best(first->strengths);
  if (second) {  // two that stand side by side read better
    if (const auto beside = choice.neighbour(*second, *first)) first = beside;
  }
  if (!second) second = next_sentence(text, paragraphs, choice, *first, max_bytes);
  Passage passage = excerpt_of(text, *first, second, question, max_bytes);
  if (second && rarities_.size() <= kFewWords) {
    auto covered = first->strengths;
    std::ranges::transform(covered, second->strengths, covered.begin(), std::ranges::max);
    if (auto third = choice.best(covered)) passage.elsewhere = std::move(third->marks);
  }
  return passage;
}

std::vector<Mark> PassageFinder::marks_of(std::string_view text, Language language) const {
  const auto glimpses = glance_.glimpses_of(text);
  auto next = glimpses.begin();
  std::vector<Mark> all;
  for (const Paragraph& piece : pieces_of(text, language)) {
    while (next != glimpses.end() && next->place < piece.begin) ++next;
    const bool seen = next != glimpses.end() && next->place < piece.end;
    if (!seen && glance_.unseen().empty()) continue;
    const auto marks = table_.marks_in(text, piece);
    all.insert(all.end(), marks.begin(), marks.end());
  }
  return all;
}

Passage best_passage(std::string_view text, Language language, const std::vector<QueryTerm>& terms,
                     std::size_t max_bytes) {
  return PassageFinder(terms).best_passage(text, language, max_bytes);
}

std::vector<Mark> marks_of(std::string_view text, Language language,
                           const std::vector<QueryTerm>& terms) {
  return PassageFinder(terms).marks_of(text, language);
}

}  // namespace lotse::analyzers
