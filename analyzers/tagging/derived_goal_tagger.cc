#include "analyzers/tagging/derived_goal_tagger.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace lotse::tagging {
namespace {

using analyzers::Language;

bool contains_any(const std::vector<std::uint32_t>& sorted,
                  const std::vector<std::uint32_t>& wanted) {
  return std::any_of(wanted.begin(), wanted.end(), [&](std::uint32_t phrase) {
    return std::binary_search(sorted.begin(), sorted.end(), phrase);
  });
}

// Words of `words` that begin within the bytes of the paragraph, from word `first` on.
WordRange words_of(const TextWords& words, std::size_t first,
                   const analyzers::Paragraph& paragraph) {
  while (first < words.size() && words[first].begin < paragraph.begin) ++first;
  std::size_t last = first;
  while (last < words.size() && words[last].begin < paragraph.end) ++last;
  return {first, last};
}

std::array<bool, 18> known_goals(const std::vector<Mention>& mentions) {
  std::array<bool, 18> known{};
  for (const Mention& mention : mentions)
    if (mention.kind == "sdg")
      for (std::size_t goal = 1; goal < known.size(); ++goal)
        if (mention.id == std::to_string(goal)) known[goal] = true;
  return known;
}

}  // namespace

struct DerivedGoalTagger::Evidence {
  std::uint32_t rule = 0;
  std::uint32_t phrase = 0;
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  bool in_title = false;
};

DerivedGoalTagger::DerivedGoalTagger(std::vector<GoalRule> rules) : rules_(std::move(rules)) {
  for (std::uint32_t i = 0; i < rules_.size(); ++i) add_rule(i);
}

void DerivedGoalTagger::add_rule(std::uint32_t index) {
  const GoalRule& rule = rules_[index];
  Rulebook& book = rule.language == Language::kGerman ? german_ : english_;
  Conditions conditions;
  for (const auto& phrase : rule.context) conditions.context.push_back(book.patterns.add(phrase));
  for (const auto& phrase : rule.unless) conditions.unless.push_back(book.patterns.add(phrase));
  for (const auto& phrase : rule.phrases) {
    const std::uint32_t number = book.patterns.add(phrase);
    if (book.rules.size() <= number) book.rules.resize(number + 1);
    auto& uses = book.rules[number];
    if (std::find(uses.begin(), uses.end(), index) == uses.end()) uses.push_back(index);
  }
  book.rules.resize(book.patterns.size());
  conditions_.push_back(std::move(conditions));
}

const DerivedGoalTagger::Rulebook* DerivedGoalTagger::rulebook(Language language) const {
  if (language == Language::kGerman) return &german_;
  return language == Language::kEnglish ? &english_ : nullptr;
}

bool DerivedGoalTagger::holds(std::uint32_t rule, const std::vector<std::uint32_t>& phrases) const {
  const Conditions& conditions = conditions_[rule];
  if (!conditions.context.empty() && !contains_any(phrases, conditions.context)) return false;
  return !contains_any(phrases, conditions.unless);
}

void DerivedGoalTagger::collect(const Rulebook& book, const TextWords& words, WordRange range,
                                bool in_title, std::vector<Evidence>& evidence) const {
  const auto matches = book.patterns.matches(words, range);
  for (std::size_t first = 0; first < matches.size();) {
    const auto sentence = words[matches[first].words.first].sentence;
    std::vector<std::uint32_t> phrases;
    std::size_t last = first;
    for (; last < matches.size() && words[matches[last].words.first].sentence == sentence; ++last)
      phrases.push_back(matches[last].phrase);
    std::sort(phrases.begin(), phrases.end());
    for (; first < last; ++first) {
      const PhraseMatch& match = matches[first];
      const std::size_t end = words[match.words.last - 1].end;
      for (const std::uint32_t rule : book.rules[match.phrase])
        if (holds(rule, phrases))
          evidence.push_back({rule, match.phrase, words[match.words.first].begin, end, in_title});
    }
  }
}

// Of evidence for one goal that overlaps, the heaviest stays: one occurrence counts once.
void DerivedGoalTagger::drop_overlaps(std::vector<Evidence>& evidence) const {
  const auto goal = [&](const Evidence& one) { return rules_[one.rule].goal; };
  const auto weight = [&](const Evidence& one) { return rules_[one.rule].weight; };
  std::stable_sort(evidence.begin(), evidence.end(), [&](const Evidence& a, const Evidence& b) {
    return std::tuple(goal(a), !a.in_title, a.begin) < std::tuple(goal(b), !b.in_title, b.begin);
  });
  std::vector<Evidence> kept;
  for (const Evidence& one : evidence) {
    const bool overlaps = !kept.empty() && goal(kept.back()) == goal(one) &&
                          kept.back().in_title == one.in_title && one.begin < kept.back().end;
    if (!overlaps)
      kept.push_back(one);
    else if (weight(one) > weight(kept.back()))
      kept.back() = one;
  }
  evidence = std::move(kept);
}

std::vector<DerivedGoalTagger::Evidence> DerivedGoalTagger::evidence_of(
    const DocumentWords& document) const {
  std::vector<Evidence> evidence;
  if (const Rulebook* book = rulebook(analyzers::main_language(document.paragraphs)))
    collect(*book, document.title, {0, document.title.size()}, true, evidence);
  const TextWords& text = document.text;
  std::size_t first = 0;
  for (const analyzers::Paragraph& paragraph : document.paragraphs) {
    const WordRange range = words_of(text, first, paragraph);
    first = range.last;
    if (const Rulebook* book = rulebook(paragraph.language))
      collect(*book, text, range, false, evidence);
  }
  return evidence;
}

void DerivedGoalTagger::tag_words(const DocumentWords& document,
                                  std::vector<Mention>& mentions) const {
  std::vector<Evidence> evidence = evidence_of(document);
  drop_overlaps(evidence);
  std::array<double, 18> scores{};
  std::map<std::pair<std::uint32_t, std::uint32_t>, int> counts;  // by rule and phrase
  std::erase_if(evidence, [&](const Evidence& one) {
    const GoalRule& rule = rules_[one.rule];
    const auto goal = static_cast<std::size_t>(rule.goal);
    if (++counts[{one.rule, one.phrase}] > kCountedRepetitions) return true;
    scores[goal] += rule.weight;
    return false;
  });
  const auto known = known_goals(mentions);
  for (const Evidence& one : evidence) {
    const GoalRule& rule = rules_[one.rule];
    const auto goal = static_cast<std::size_t>(rule.goal);
    if (known[goal] || scores[goal] < kThreshold) continue;
    mentions.push_back({"sdg", std::to_string(rule.goal), one.begin, one.end, rule.id,
                        Strength::kDerived, one.in_title});
  }
}

}  // namespace lotse::tagging
