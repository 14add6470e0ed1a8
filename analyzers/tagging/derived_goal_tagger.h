// Suggests goals of the 2030 Agenda by what a text is about, though it names none: weighted phrases
// per target, with required context and exclusions. Only goals whose score reaches the threshold;
// never one that is already stated or declared. Each counted phrase is a mention: the evidence.
#pragma once

#include <array>
#include <map>
#include <vector>

#include "analyzers/tagging/goal_rule.h"
#include "analyzers/tagging/phrase_patterns.h"
#include "analyzers/tagging/word_tagger.h"

namespace lotse::tagging {

class DerivedGoalTagger : public WordTagger {
 public:
  static constexpr double kThreshold = 2.0;      // per document
  static constexpr int kCountedRepetitions = 2;  // how often the same phrase counts

  explicit DerivedGoalTagger(std::vector<GoalRule> rules);

  // Reads goals that are stated or declared from `mentions`: run it after those taggers.
  void tag_words(const DocumentWords& document, std::vector<Mention>& mentions) const override;

 private:
  // Phrases of the rules of one language, and which rules they are evidence for.
  struct Rulebook {
    explicit Rulebook(analyzers::Language language) : patterns(language) {}
    PhrasePatterns patterns;
    std::vector<std::vector<std::uint32_t>> rules;  // by phrase
  };
  struct Conditions {
    std::vector<std::uint32_t> context, unless;  // phrases
  };
  struct Evidence;

  void add_rule(std::uint32_t index);
  const Rulebook* rulebook(analyzers::Language language) const;
  void collect(const Rulebook& book, const TextWords& words, WordRange range, bool in_title,
               std::vector<Evidence>& evidence) const;
  std::vector<Evidence> evidence_of(const DocumentWords& document) const;
  void drop_overlaps(std::vector<Evidence>& evidence) const;
  bool holds(std::uint32_t rule, const std::vector<std::uint32_t>& phrases) const;

  std::vector<GoalRule> rules_;
  std::vector<Conditions> conditions_;  // by rule
  Rulebook german_{analyzers::Language::kGerman};
  Rulebook english_{analyzers::Language::kEnglish};
};

}  // namespace lotse::tagging
