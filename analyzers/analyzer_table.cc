#include "analyzers/analyzer_table.h"

#include <array>

#include "analyzers/gender.h"
#include "analyzers/hyphens.h"
#include "analyzers/normalize.h"
#include "analyzers/references.h"
#include "analyzers/stemmer.h"

namespace lotse::analyzers {
namespace {

using Filters = std::vector<std::unique_ptr<const TokenFilter>>;

// What stands before folding needs capitals and punctuation; what stands after needs neither.
Filters filters_of(Language language, Purpose purpose) {
  const bool query = purpose == Purpose::kQuery;
  const bool german = query || language == Language::kGerman;
  const bool english = query || language == Language::kEnglish;
  Filters filters;
  filters.push_back(std::make_unique<LineBreaks>());
  filters.push_back(std::make_unique<GenderForms>(purpose));
  filters.push_back(std::make_unique<References>(purpose));
  filters.push_back(std::make_unique<HyphenCompounds>());
  filters.push_back(std::make_unique<Folding>());
  if (german) filters.push_back(std::make_unique<FeminineForms>());
  filters.push_back(std::make_unique<UmlautKeys>(!german));
  if (german) filters.push_back(std::make_unique<Stems>(Key::kGermanStem));
  if (english) filters.push_back(std::make_unique<Stems>(Key::kEnglishStem));
  return filters;
}

}  // namespace

const Analyzer& analyzer_for(Language language, Purpose purpose) {
  static const std::array<Analyzer, 4> analyzers = {
      Analyzer(filters_of(Language::kGerman, Purpose::kDocument)),
      Analyzer(filters_of(Language::kEnglish, Purpose::kDocument)),
      Analyzer(filters_of(Language::kOther, Purpose::kDocument)),
      Analyzer(filters_of(Language::kOther, Purpose::kQuery))};  // a query has no language
  return purpose == Purpose::kQuery ? analyzers[3] : analyzers[static_cast<std::size_t>(language)];
}

}  // namespace lotse::analyzers
