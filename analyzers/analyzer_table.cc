#include "analyzers/analyzer_table.h"

#include <array>

#include "analyzers/abbreviations.h"
#include "analyzers/compound_parts.h"
#include "analyzers/dates.h"
#include "analyzers/ellipsis.h"
#include "analyzers/fillers.h"
#include "analyzers/gender.h"
#include "analyzers/hyphens.h"
#include "analyzers/normalize.h"
#include "analyzers/reference_labels.h"
#include "analyzers/references.h"
#include "analyzers/stemmer.h"
#include "analyzers/word_knowledge.h"

namespace lotse::analyzers {
namespace {

using Filters = std::vector<std::unique_ptr<const TokenFilter>>;

std::shared_ptr<const HeadFinder> head_finder() {
  if (const auto* splitter = word_knowledge().splitter) {
    return std::make_shared<SplitterHeads>(*splitter);
  }
  return std::make_shared<PlausibleHeads>();
}

// What stands before folding needs capitals and punctuation; what stands after needs neither.
Filters filters_of(Language language, Purpose purpose) {
  const bool query = purpose != Purpose::kDocument;
  const bool german = query || language == Language::kGerman;
  const bool english = query || language == Language::kEnglish;
  const CompoundSplitter* splitter = word_knowledge().splitter;
  Filters filters;
  filters.push_back(std::make_unique<LineBreaks>());
  filters.push_back(std::make_unique<Fillers>());
  filters.push_back(std::make_unique<GenderForms>(purpose));
  filters.push_back(std::make_unique<References>(purpose));
  filters.push_back(std::make_unique<HyphenCompounds>());
  if (german || english) {
    filters.push_back(std::make_unique<Ellipsis>(head_finder()));
  }
  if (german && splitter && purpose != Purpose::kPhrase) {
    filters.push_back(std::make_unique<CompoundParts>(*splitter, purpose));
  }
  filters.push_back(std::make_unique<Folding>());
  if (german) filters.push_back(std::make_unique<FeminineForms>());
  filters.push_back(std::make_unique<UmlautKeys>(!german));
  if (german) filters.push_back(std::make_unique<Stems>(Key::kGermanStem, word_knowledge().lemmas));
  if (english) filters.push_back(std::make_unique<Stems>(Key::kEnglishStem));
  if (purpose == Purpose::kPhrase) return filters;  // as written
  if (query) filters.push_back(std::make_unique<ReferenceLabels>());
  filters.push_back(std::make_unique<Dates>(purpose));
  filters.push_back(std::make_unique<Sections>(purpose));
  filters.push_back(std::make_unique<Abbreviations>(purpose));
  return filters;
}

}  // namespace

const Analyzer& analyzer_for(Language language, Purpose purpose) {
  static const std::array<Analyzer, 5> analyzers = {
      Analyzer(filters_of(Language::kGerman, Purpose::kDocument)),
      Analyzer(filters_of(Language::kEnglish, Purpose::kDocument)),
      Analyzer(filters_of(Language::kOther, Purpose::kDocument)),
      Analyzer(filters_of(Language::kOther, Purpose::kQuery)),  // a query has no language
      Analyzer(filters_of(Language::kOther, Purpose::kPhrase))};
  if (purpose == Purpose::kPhrase) return analyzers[4];
  return purpose == Purpose::kQuery ? analyzers[3] : analyzers[static_cast<std::size_t>(language)];
}

}  // namespace lotse::analyzers
