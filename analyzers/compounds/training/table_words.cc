#include "analyzers/compounds/training/table_words.h"

#include <cmath>

#include "analyzers/compounds.h"

namespace lotse::analyzers::training {
namespace {

using Words = std::map<std::string, WordValue>;

std::uint8_t cost(double bits) {
  const double steps = std::round(bits * kCostSteps);
  return steps < WordValue::kImpossible ? static_cast<std::uint8_t>(std::max(steps, 1.0))
                                        : WordValue::kImpossible;
}

std::uint32_t mask_of(const Cuts& cuts) {
  std::uint32_t mask = 0;
  for (const std::size_t cut : cuts) mask |= 1u << cut;
  return mask;
}

void add_firsts(const Model& model, Words& words) {
  for (const FirstPart& first : model.firsts()) {
    if (first.bases.empty() || first.letters.size() >= kLongestEntry) continue;
    const std::uint8_t bits = cost(first.bits);
    if (bits == WordValue::kImpossible) continue;
    const auto cuts = model.cuts(first);
    if (!cuts.empty() && first.count < 0.9) continue;  // its own parts will do
    WordValue& value = words[first.letters];
    value.first = bits;
    value.cuts = mask_of(cuts);
  }
}

void add_lasts(const Lexicon& lexicon, const Model& model, Words& words) {
  for (std::size_t i = 0; i < lexicon.entries().size(); ++i) {
    const Entry& entry = lexicon.entries()[i];
    const int index = static_cast<int>(i);
    if (entry.letters.size() >= kLongestEntry || entry.classes == 0) continue;
    const std::uint8_t bits = cost(model.last_bits(index));
    const auto cuts = model.cuts(index);
    if (bits == WordValue::kImpossible) continue;
    if (!cuts.empty() && model.last_count(index) < 0.9) continue;
    WordValue& value = words[entry.letters];
    value.last = bits;
    value.cuts = mask_of(cuts);
    if (cuts.empty() && !model.is_open(index)) value.known = 1;
  }
}

// Bits by which the parts of a listed word must be cheaper, where no two listed words make it.
constexpr double kCaution = 4;

// Words for which the parts found so far give another answer than the model.
void add_exceptions(const Lexicon& lexicon, const Model& model, Words& words) {
  const auto bytes = write_word_table(words, model.triples());
  const CompoundSplitter splitter(bytes);
  for (std::size_t i = 0; i < lexicon.entries().size(); ++i) {
    const Entry& entry = lexicon.entries()[i];
    if (entry.classes == 0 || entry.letters.size() >= kLongestEntry) continue;
    const int index = static_cast<int>(i);
    const auto cuts = model.is_open(index)
                          ? splitter.cuts(entry.letters, model.whole_bits(index) - kCaution)
                          : model.cuts(index);
    if (splitter.cuts(entry.letters) == cuts) continue;
    WordValue& value = words[entry.letters];
    value.known = 1;
    value.cuts = mask_of(cuts);
  }
}

}  // namespace

Words table_words(const Lexicon& lexicon, const Model& model) {
  Words words;
  add_firsts(model, words);
  add_lasts(lexicon, model, words);
  add_exceptions(lexicon, model, words);
  return words;
}

}  // namespace lotse::analyzers::training
